import { fits, type RowTable, typedColumns } from './row-defect.ts';

/** A decimal comma that cut a figure in two. */
export const CUT_FIGURE = /^-?\d+,\d+$/;

/**
 * The ways of putting back together neighbouring cells of a row that has too many, such that every
 * cell fits its column. A figure cut at its decimal comma fits where the figure would. A blank cell
 * is no piece of another one.
 */
export function alignments(
  cells: readonly string[],
  table: RowTable,
): readonly (readonly string[])[] {
  const beyond = cells.length - table.width;
  if (beyond <= 0 || typedColumns(table) === 0) return [];
  const found: (readonly string[])[] = [];
  for (let at = 0; at + beyond < cells.length; at++) {
    const pieces = cells.slice(at, at + beyond + 1);
    if (pieces.some((piece) => piece.trim() === '')) continue;
    const merged = pieces.join(table.delimiter);
    const aligned = (text: string): readonly string[] => [
      ...cells.slice(0, at),
      text,
      ...cells.slice(at + beyond + 1),
    ];
    const isFigure = CUT_FIGURE.test(merged) && fits(aligned(merged.replace(',', '.')), table);
    if (isFigure || fits(aligned(merged), table)) found.push(aligned(merged));
  }
  return found;
}
