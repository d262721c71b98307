import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import { type CellCounts, writtenOf } from './cell-treater.ts';
import type { SourceRow } from './source-row.ts';

export type TextReader = (row: SourceRow) => string;

/** Reads a column as it would be written. @param counts what becomes of its cells */
export function textReader(
  index: number,
  treated: TreatedColumn | undefined,
  counts?: CellCounts,
): TextReader {
  if (treated === undefined) return (row) => row.text(index);
  return (row) => {
    const text = row.text(index);
    if (text === '') return '';
    const outcome = treated.treatment.apply(text, row);
    const written = writtenOf(outcome);
    if (counts !== undefined) {
      counts.cells += 1;
      if (written !== text) counts.changed += 1;
      if (typeof outcome !== 'string') counts.emptied[outcome.fault] += 1;
    }
    return written;
  };
}
