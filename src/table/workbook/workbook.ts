import type { OnShare } from './archive/read-part.ts';

/** One row of a sheet that has something to show. */
export interface SheetRow {
  /** Number of the row in the sheet, from 1. */
  readonly row: number;
  /** How many identical rows follow one another from there. */
  readonly repeat: number;
  /** Texts from column A on; the last one is never empty. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** Not shown by the spreadsheet program, yet published with the file. */
  readonly hidden: boolean;
  isEmpty(): Promise<boolean>;
  /** How many rows have something to show. */
  countRows(): Promise<number>;
  /** The rows that have something to show, in ascending order, from the start at each call. */
  rows(onShare?: OnShare): AsyncIterable<readonly SheetRow[]>;
}

export interface Workbook {
  readonly format: 'xlsx' | 'ods';
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
}
