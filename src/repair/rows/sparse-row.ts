import type { Batch } from '../../table/batch.ts';

/** Fewer columns hold no line of notes that could be told from a row. */
const LEAST_COLUMNS = 3;

/** One cell filled at most, in a table that has several: a note, a section's title. Cheap on other rows. */
export function isSparse(batch: Batch, row: number): boolean {
  const { columns } = batch;
  if (columns < LEAST_COLUMNS) return false;
  if (batch.length(row, columns - 1) > 0 && batch.length(row, 0) > 0) return false;
  let filled = 0;
  for (let column = 0; column < columns && filled < 2; column++) {
    if (batch.length(row, column) > 0 && batch.text(row, column).trim() !== '') filled += 1;
  }
  return filled === 1;
}
