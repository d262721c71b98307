import type { Fault, Params, Status } from '../operators/operator.ts';
import type { Measures } from '../risk/measures.ts';
import type { Check, Note } from './attack/check.ts';
import type { KeyOrigin } from './key-ring.ts';
import type { SearchFacts } from './target/search-target.ts';

/** What was done with a table and what is left of the risk, as data. */
export interface AnonymisationReport {
  readonly input: {
    readonly path: string;
    readonly rows: number;
    readonly columns: readonly string[];
  };
  /** `written` is false when the output did not pass and was removed, or when no output can meet the target. */
  readonly output: {
    readonly path: string;
    readonly written: boolean;
    readonly rows: number;
    readonly columns: readonly string[];
    readonly bytes: number;
  };
  readonly operators: readonly OperatorReport[];
  readonly rows: RowReport;
  readonly search: SearchFacts | null;
  readonly aggregate: AggregateReport | null;
  /** Quasi-identifiers declared that go out, by their names in the output. */
  readonly quasi: readonly string[];
  /** Before and after; null without quasi-identifiers. */
  readonly before: Measures | null;
  readonly after: Measures | null;
  readonly utility: Utility | null;
  /** What happened, in plain words once worded. */
  readonly facts: readonly Note[];
  readonly conventions: readonly Note[];
  readonly attack: { readonly passed: boolean; readonly checks: readonly Check[] };
  readonly verdict: Verdict;
  /** Where the key came from, never the key. */
  readonly key: KeyOrigin;
}

/** What may be said of the output, and no more. */
export type Verdict =
  /** The output did not pass and was removed. */
  | 'refused'
  /** No way was found to meet the target. */
  | 'unreachable'
  /** Personal data still: a person can be come back to, with a key or otherwise. */
  | 'pseudonymised'
  /** The target is met on what was declared. */
  | 'target-met'
  /** Measured, without a target. */
  | 'measured'
  /** Identifiers removed; nothing was measured. */
  | 'not-measured'
  /** Counts, with what is small hidden. */
  | 'aggregated';

export interface OperatorReport {
  readonly column: string;
  readonly operator: string;
  readonly status: Status;
  readonly params: Params;
  /** Cells that were not empty, those that changed, those emptied by reason. */
  readonly cells: number;
  readonly changed: number;
  readonly emptied: Readonly<Partial<Record<Fault, number>>>;
}

export interface RowReport {
  readonly read: number;
  readonly blank: number;
  /** By rule, in order. */
  readonly dropped: readonly number[];
  /** Left out by the search. */
  readonly suppressed: number;
  readonly suppressedShare: number;
  readonly written: number;
  /** Cells beyond the header, which do not go out, and rows that lack some. */
  readonly tooLong: number;
  readonly tooShort: number;
}

export interface AggregateReport {
  readonly by: readonly string[];
  readonly threshold: number;
  readonly dominance: number;
  readonly cells: number;
  readonly shown: number;
  /** Cells of too few units, dominated, and hidden to protect these. */
  readonly few: number;
  readonly dominated: number;
  readonly secondary: number;
  /** Whether no cheaper set of secondary cells would do. */
  readonly least: boolean;
}

export interface Utility {
  /** Rows kept for each k asked and class: 1 is ideal; null without a target. */
  readonly averageClass: number | null;
  /** Σ f² over the classes, and the rows left out each times all rows. */
  readonly discernibility: number;
  /** Mean of level over highest level; null without a full-domain search. */
  readonly precisionLoss: number | null;
  /**
   * Normalised certainty penalty: mean width of what is written over that of the column, a row left
   * out counting 1. From 0, the table as it is, to 1; null without a search.
   */
  readonly loss: number | null;
}
