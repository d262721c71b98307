import type { SheetRow } from './workbook.ts';

/** Some consecutive records of a sheet. */
export interface RecordBlock {
  /** Number of the first one in the sheet, from 1. */
  readonly first: number;
  readonly records: readonly (readonly string[])[];
}

const BLANK: readonly string[] = [];

/**
 * The records of a sheet from row `from` on, in blocks of at most `size`. A row without any text
 * between two others is a blank record; after the last one there is nothing.
 * @param from number of the first row wanted; left out, the first one that is not blank
 */
export async function* recordBlocks(
  rows: AsyncIterable<readonly SheetRow[]>,
  size: number,
  from?: number,
): AsyncGenerator<RecordBlock, void, undefined> {
  let next = from;
  let records: (readonly string[])[] = [];
  for await (const batch of rows) {
    for (const { row, repeat, cells } of batch) {
      next ??= row;
      for (let end = row + repeat; next < end; next++) {
        records.push(next < row ? BLANK : cells);
        if (records.length === size) {
          yield { first: next + 1 - size, records };
          records = [];
        }
      }
    }
  }
  if (next !== undefined && records.length > 0) yield { first: next - records.length, records };
}
