import type { Layer } from '../../base/codes.ts';
import type { Level } from '../../base/finding.ts';
import { grouped } from '../../base/messages/grouped.ts';
import type { Lang } from '../../base/messages/text.ts';
import type { ReportedSchema } from '../report.ts';

/** What may be counted; a plural is chosen by the number. */
export type Unit =
  | 'error'
  | 'warning'
  | 'info'
  | 'value'
  | 'row'
  | 'column'
  | 'cell'
  | 'place'
  | 'sheet'
  | 'problem'
  | 'file'
  | 'valid-file'
  | 'invalid-file'
  | 'unreadable-file'
  | 'finding';

/** Titles of the columns of the CSV of findings, in their order. */
export const CSV_COLUMNS = [
  'path',
  'level',
  'code',
  'rule',
  'column',
  'field',
  'line',
  'row',
  'value',
  'suggestion',
  'message',
  'hint',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Texts that only the HTML page has. */
export interface PageWords {
  readonly title: (what: string) => string;
  readonly summary: string;
  readonly whatWasRead: string;
  readonly problems: string;
  readonly wholeFile: string;
  readonly expected: string;
  readonly value: string;
  readonly lines: string;
  readonly rows: string;
  readonly correction: string;
  readonly problem: string;
  readonly column: string;
  readonly count: string;
  readonly toDo: string;
  readonly file: string;
  readonly verdict: string;
  readonly examples: string;
  readonly understand: string;
  readonly cause: string;
  readonly example: string;
  readonly remedy: string;
  /** Numbers already as text. */
  readonly allPlaces: (listed: string, all: string) => string;
  readonly facts: Readonly<
    Record<'format' | 'encoding' | 'delimiter' | 'size' | 'header' | 'schema' | 'sheet', string>
  >;
  readonly headerLine: (row: number) => string;
  /** What the import of Excel calls an encoding, by our name for it. */
  readonly excelEncodings: Readonly<Record<string, string>>;
  readonly howTo: { readonly title: string; readonly steps: readonly string[] };
  readonly madeBy: (tool: string) => string;
  readonly types: Readonly<Record<string, string>>;
}

/** All that reports say beside the texts of findings, in one language. */
export interface Words {
  readonly lang: Lang;
  readonly number: (value: number) => string;
  readonly percent: (ratio: number) => string;
  /** `402 erreurs`. */
  readonly count: (value: number, unit: Unit) => string;
  /** Several things in a sentence: `a, b et c`. */
  readonly and: (items: readonly string[]) => string;
  readonly quote: (text: string) => string;
  /** Comes after a name: ` :` in French. */
  readonly colon: string;
  readonly masked: string;
  /** Said of a cell that holds nothing. */
  readonly empty: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly layer: Readonly<Record<Layer | 'input', string>>;
  readonly conform: (schema: string) => string;
  readonly notConform: (schema: string) => string;
  readonly soundStructure: string;
  readonly personalColumns: (count: number) => string;
  /** Personal data were looked for, and none recognised. */
  readonly nothingPersonal: string;
  readonly faultyStructure: string;
  readonly unreadable: string;
  readonly delimiter: (shown: string) => string;
  readonly tab: string;
  readonly space: string;
  readonly workbook: (format: string, sheet: string | undefined) => string;
  readonly withBom: string;
  readonly compressed: string;
  readonly headerAt: (row: number) => string;
  readonly mixedNewlines: string;
  readonly chosen: (schema: ReportedSchema) => string | undefined;
  readonly noSchema: string;
  readonly column: (column: number) => string;
  /** `more`: there are others; `ofSheet`: as a spreadsheet counts them. */
  readonly lines: (
    lines: readonly string[],
    how?: { readonly more?: boolean; readonly ofSheet?: boolean },
  ) => string;
  readonly more: (problems: number, columns: number) => string;
  readonly moreFiles: (files: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly seeAll: string;
  readonly reportName: string;
  readonly wholeFile: string;
  readonly readTest: string;
  readonly noFile: string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  readonly page: PageWords;
  readonly explain: {
    readonly level: string;
    readonly where: string;
    readonly cause: string;
    readonly example: string;
    readonly remedy: string;
    readonly related: string;
    readonly ignorable: string;
    readonly noPage: string;
    readonly listEnd: string;
  };
}

/**
 * Numbers as `Intl` writes them. It is asked for those with decimals alone: loading it costs 10 ms, a
 * tenth of the whole run on a small file, and whole numbers only want their thousands apart.
 */
export function numbersOf(locale: string, mark: '\u202f' | ','): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (Number.isSafeInteger(value)) return grouped(value, mark);
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
}

/** Numbers with their unit; `isOne` tells which numbers take the singular. */
export function counting(
  number: (value: number) => string,
  isOne: (value: number) => boolean,
  units: Readonly<Record<Unit, readonly [one: string, other: string]>>,
): (value: number, unit: Unit) => string {
  return (value, unit) => `${number(value)} ${units[unit][isOne(value) ? 0 : 1]}`;
}
