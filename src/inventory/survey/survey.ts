import type { PrivacyFinding } from '../../privacy/finding.ts';
import type { Sort } from '../kinds/file-kind.ts';
import type { TableFacts } from '../kinds/held-table.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';

/** What was measured in one file. Nothing of it depends on the rest of the inventory. */
export interface SurveyedFile {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Hexadecimal; absent when the file was not read to its end. */
  readonly sha256?: string;
  /** Id of its kind. */
  readonly kind: string;
  readonly sort: Sort;
  /** Names of the files that go with it. */
  readonly members?: readonly string[];
  readonly tables: readonly SurveyedTable[];
  /** Names of what an archive holds, and the files looked at inside it. */
  readonly contains?: readonly string[];
  readonly inside?: readonly SurveyedFile[];
  /** Why it could not be read, or read whole. */
  readonly trouble?: Trouble;
  /** What to do so that it can be looked at. */
  readonly advice?: string;
}

/** Code and parameters of an `OdcError`. */
export interface Trouble {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SurveyedTable {
  readonly sheet?: string;
  readonly hidden?: true;
  readonly format: string;
  readonly facts: TableFacts;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Schemas that it may follow, the best first, three at most. */
  readonly schemas: readonly SchemaGuess[];
  readonly privacy: readonly PrivacyMark[];
  /** One a column; `undefined` for those that say nothing. */
  readonly signatures: readonly (ColumnSignature | undefined)[];
}

/** A schema that a table may follow. */
export interface SchemaGuess {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** Share of common columns, 0 to 1. */
  readonly score: number;
  readonly verdict: 'likely' | 'possible' | 'related';
  /** Required fields that no column fills. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Columns that are there under another name: label in the file, name in the schema. */
  readonly renamed: readonly (readonly [label: string, field: string])[];
}

/** Personal data seen in a column, without any value. */
export type PrivacyMark = Pick<
  PrivacyFinding,
  'column' | 'field' | 'category' | 'level' | 'score' | 'exemption' | 'matching' | 'checked'
>;

/** What compares the values of a column with those of another one. */
export interface ColumnSignature {
  /** See `SignatureBuilder`. */
  readonly bins: Uint8Array;
  readonly distinct: number;
  /** What its values weigh when tables are compared, 0 to 1. */
  readonly weight: number;
}
