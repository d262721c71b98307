import type { RowDefect } from './row-defect.ts';

/** Cells lack at the end of the row: empty ones, as long as none of them is required. */
export const shortRow: RowDefect = {
  id: 'STR-SHORT-ROW',
  needsSchema: true,
  repair({ cells }, { width, columns }) {
    if (cells.length >= width || cells.length === 0) return undefined;
    const lacking = columns.slice(cells.length);
    const required = lacking.flatMap((column) =>
      column !== undefined && column.blank === undefined ? [column.field.name] : [],
    );
    const params = { cells: cells.length, expected: width };
    if (required.length > 0) return { class: 'R', params: { ...params, required } };
    // A cell that is not there reads as `''`: in a column where that is no missing value, nothing is proved.
    if (lacking.some((column) => column?.accepts('') === false)) return { class: 'R', params };
    const padding = Array.from({ length: width - cells.length }, () => '');
    return { class: 'A', cells: [...cells, ...padding], params };
  },
  examples: [
    { cells: ['A1', 'Bron', '5'], gives: { class: 'A', cells: ['A1', 'Bron', '5', ''] } },
    { cells: ['A1', 'Bron'], gives: { class: 'R' } },
    { cells: ['A1', 'Bron', '5', ''], gives: null },
  ],
};
