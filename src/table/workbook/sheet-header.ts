import { isFilled } from '../sniff/cell-looks.ts';
import { locateHeader, usualWidth } from '../sniff/locate-header.ts';

/**
 * Index of the header among the first records of a sheet. A row of a sheet stops at its last text,
 * so that lengths say less than in a text table: the longest row is taken for the width first (the
 * last columns are often empty below their label), then the usual length (a remark may stand far to
 * the right).
 */
export function locateSheetHeader(records: readonly (readonly string[])[]): number {
  const longest = Math.max(0, ...records.map(({ length }) => length));
  for (const width of [longest, usualWidth(records)]) {
    const at = locateHeader(
      records.map((cells) => padded(cells, width)),
      width,
    );
    if (records.slice(0, at).some((cells) => cells.some(isFilled))) return at;
  }
  return Math.max(
    0,
    records.findIndex((cells) => cells.some(isFilled)),
  );
}

/** A blank record stays one. */
function padded(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === 0 || cells.length >= width) return cells;
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}
