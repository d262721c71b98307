import type { Cog } from '../../base/french/cog.ts';
import type { Epci } from '../../base/french/epci.ts';
import type { KeyedHash } from '../keyed/keyed-hash.ts';
import type { FirstNames } from '../lexicon/first-names.ts';

/** The row that a cell is in, as it stands in the source. */
export interface RowView {
  /** The cell of a column, counted from 0. */
  text(column: number): string;
  /** Rank among the rows that no rule drops, from 0. */
  readonly number: number;
}

/**
 * What is left of a person in a column once treated.
 * - `removed`: nothing.
 * - `pseudonymised`: one value a person still: personal data (GDPR art. 4-5).
 * - `coarser`: a less precise value, whose risk is for the measures to tell.
 * - `perturbed`: a value that is not the true one, close to it.
 * - `personal`: personal data, as before.
 */
export type Status = 'removed' | 'pseudonymised' | 'coarser' | 'perturbed' | 'personal';

/** Why a cell was emptied: never guessed, always counted. */
export type Fault =
  /** Not of the kind that the operator reads: an impossible date, a word for a number. */
  | 'unreadable'
  /** Several readings: a postcode shared by several communes. */
  | 'ambiguous'
  /** Well formed, but not in the official list. */
  | 'unknown';

/** What a cell becomes; `undefined` never: a cell that cannot be treated is emptied, with its fault. */
export type Outcome = string | { readonly fault: Fault };

export const UNREADABLE: Outcome = { fault: 'unreadable' };
export const AMBIGUOUS: Outcome = { fault: 'ambiguous' };
export const UNKNOWN: Outcome = { fault: 'unknown' };

/** An operator made ready for one column of one table. */
export interface Treatment {
  /** The column does not go out at all. */
  readonly removes?: boolean;
  /** Other columns that go out no more, by their index. */
  readonly alsoRemoves?: readonly number[];
  /** The column's new name. */
  readonly rename?: string;
  /** Looks at the whole column once before any cell is treated. */
  readonly survey?: {
    row(text: string, row: RowView): void;
    end(): void;
  };
  /** The outcome depends on the row, not on the cell alone. */
  readonly byRow?: boolean;
  /** Treats a cell that is not empty: an empty one stays empty. */
  apply(text: string, row: RowView): Outcome;
}

/** What an operator may need beside its parameters. */
export interface Setting {
  /** Name of the column. */
  readonly column: string;
  /** Index of another column. @throws OdcError `config` when the table has none of that name */
  indexOf(column: string): number;
  /** All the columns of the table. */
  readonly columns: readonly string[];
  /** Keyed hashes of a namespace, under the key of the run. */
  hash(namespace: string): KeyedHash;
  cog(): Promise<Cog>;
  epci(): Promise<Epci>;
  /** First names given in France. */
  firstNames(): Promise<FirstNames>;
  /** The parameters make no sense together. @throws always OdcError `config` */
  refuse(reason: string, params?: Readonly<Record<string, string | number>>): never;
}

/** One way to treat a column. An entry of an open set: one file, with its own examples. */
export interface Operator<Params> {
  readonly id: string;
  readonly status: Status;
  prepare(params: Params, setting: Setting): Treatment | Promise<Treatment>;
  readonly examples: readonly Example<Params>[];
}

/** Run by one parametrised test, on a table whose columns are those named. */
export interface Example<Params> {
  readonly params: Params;
  /** Other columns that the example reads, each with one value a cell. */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
  readonly cells: readonly (readonly [before: string, after: Outcome | RegExp])[];
}

/** Parameters checked against the schema of plans. */
export type Params = Readonly<Record<string, unknown>>;
export type AnyOperator = Operator<Params>;

/** An operator among others: its parameters are those that the schema of plans lets through. */
export function operator<P extends object>(entry: Operator<P>): AnyOperator {
  return entry as unknown as AnyOperator;
}
