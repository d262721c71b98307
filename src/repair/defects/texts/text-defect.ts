import type { DefectClass } from '../../defect.ts';

/** What was seen of the text of a table in a walk. */
export interface TextFacts {
  readonly encoding: string;
  /** Bytes that are no UTF-8, in a text that is. */
  readonly undecoded: number;
  /** Cells that look as if they had been decoded with the wrong encoding. */
  readonly mangled: number;
  /** Cells whose quotes are at fault. */
  readonly quoteFaults: number;
  /** Rows that have not as many cells as the header. */
  readonly ragged: number;
  readonly rows: number;
  /** The first cells whose quotes are at fault, and those of the first rows of another width. */
  readonly oddTexts: readonly string[];
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly sample: readonly (readonly string[])[];
}

/** Mends the lines of one text. */
export interface LineMender {
  /** @param line in UTF-8, without its line end */
  mend(line: Uint8Array): Uint8Array;
  /** Lines that speak against the damage, so far. */
  readonly contradictions?: number;
}

/** A damage of the whole text, mended line by line before it is read as a table. */
export interface TextDefect {
  /** As the reference of defects has it. */
  readonly id: string;
  readonly class: DefectClass;
  /** True when lines are mended before they are decoded. */
  readonly raw?: true;
  /** Whether it is worth trying. */
  suspects(facts: TextFacts): boolean;
  /** What mends a table of that delimiter. */
  mender(facts: TextFacts): LineMender;
  /** Whether the text is the better one once it is mended: the proof. */
  isProved(before: TextFacts, after: TextFacts): boolean;
  readonly examples: {
    /** Of the table; `;` when left out. */
    readonly delimiter?: string;
    readonly mended: readonly (readonly [line: string | Uint8Array, mended: string])[];
    readonly untouched: readonly string[];
  };
}

/** Whether rows are evener and no quote is at fault. */
export function isEvener(before: TextFacts, after: TextFacts): boolean {
  if (after.quoteFaults > 0 || after.columns.length < 2) return false;
  return after.ragged < before.ragged || before.quoteFaults > 0
    ? after.ragged <= before.ragged
    : after.columns.length > before.columns.length && after.ragged === 0;
}
