import type { Param } from '../../../base/finding.ts';

/** What someone tries against the file that was written. */
export type CheckName =
  /** The file is read again: its columns and rows are those that were written. */
  | 'reread'
  /** The detectors of personal data look at it. */
  | 'detectors'
  /** k, l and t are measured again. */
  | 'target'
  /** Columns left out of the measures: does one of them single rows out? */
  | 'singling-out'
  /** Digests without a key of the original values are looked for. */
  | 'digests'
  /** Original identifiers are looked for. */
  | 'identifiers'
  /** Rows are matched with a previous release. */
  | 'previous'
  /** Hidden cells of a table are computed from those that are shown. */
  | 'hidden-cells';

export interface Note {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
}

export interface Check {
  readonly name: CheckName;
  /** `failed` removes the output; a `warning` asks for a human eye. */
  readonly outcome: 'passed' | 'warning' | 'failed' | 'skipped';
  readonly notes: readonly Note[];
}

export function note(code: string, params: Readonly<Record<string, Param>> = {}): Note {
  return { code, params };
}

/** A check from what it noted: failed or warned as told, passed when it noted nothing. */
export function checked(
  name: CheckName,
  notes: readonly Note[],
  otherwise: 'warning' | 'failed' = 'failed',
): Check {
  return { name, outcome: notes.length === 0 ? 'passed' : otherwise, notes };
}

export function skipped(name: CheckName, reason: string): Check {
  return { name, outcome: 'skipped', notes: [note(reason)] };
}
