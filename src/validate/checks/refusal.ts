import type { Param } from '../../base/finding.ts';
import type { CellProblem } from '../../schema/column-check.ts';

/** Why a check refuses a cell; the sentence is in `messages/`. */
export interface Refusal {
  readonly reason: string;
  /** The only value that would be right. */
  readonly suggestion?: string | undefined;
  readonly params?: Readonly<Record<string, Param>>;
}

/** The problem of a check that has no code of its own. */
export function customCheckError(check: string, refusal: Refusal): CellProblem {
  return { ...problem('custom-check-error', refusal), check };
}

/** The problem of a check under a code of its own. */
export function problem(code: string, { reason, suggestion, params }: Refusal): CellProblem {
  return {
    code,
    reason,
    ...(suggestion === undefined ? {} : { suggestion }),
    params: params ?? {},
  };
}
