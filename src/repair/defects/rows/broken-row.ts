import { fits, type RowTable, typedColumns } from './row-defect.ts';

/** As the reference of defects has it. */
export const BROKEN_ROW = 'STR-BROKEN-ROW';
/** A row is cut by a line end that someone typed in a cell: in more pieces than that, it is something else. */
const MOST_PIECES = 4;

/**
 * Rows that a line end inside a cell has cut: the pieces from `from` on that make one right row
 * together. What was cut is joined without anything between figures, with a space between words.
 * @returns the cells and how many rows they take; `undefined` when they make none
 */
export function joinedRow(
  rows: readonly (readonly string[])[],
  from: number,
  table: RowTable,
): { readonly cells: readonly string[]; readonly rows: number } | undefined {
  if (typedColumns(table) === 0) return undefined;
  let cells = rows[from] ?? [];
  for (let taken = 1; taken < MOST_PIECES && from + taken < rows.length; taken++) {
    const next = rows[from + taken] ?? [];
    if (cells.length === 0 || next.length === 0) return undefined;
    cells = [...cells.slice(0, -1), join(cells.at(-1) ?? '', next[0] ?? ''), ...next.slice(1)];
    if (cells.length > table.width) return undefined;
    if (cells.length < table.width) continue;
    return fits(cells, table) ? { cells, rows: taken + 1 } : undefined;
  }
  return undefined;
}

function join(before: string, after: string): string {
  const isCutFigure = /\d$/.test(before) && /^\d/.test(after);
  const space = isCutFigure || before === '' || after === '' ? '' : ' ';
  return before.trimEnd() + space + after.trimStart();
}
