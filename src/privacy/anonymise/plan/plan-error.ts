import { OdcError } from '../../../base/errors.ts';
import type { Param } from '../../../base/finding.ts';

/** Where something stands in the text of a plan. */
export interface PlanPlace {
  readonly path: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds where a key of a plan stands: `['columns', 'nom', 'operator']`. */
export type Locate = (keys: readonly (string | number)[]) => PlanPlace;

/** What is wrong in a plan: exit code 2. `code` is worded in `messages/`. */
export function planError(
  code: string,
  place: PlanPlace,
  params: Readonly<Record<string, Param>> = {},
): OdcError {
  return new OdcError('config', code, { ...place, ...params });
}
