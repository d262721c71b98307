import { fits, type RowDefect, typedColumns } from './row-defect.ts';

/** A blank cell too many in front: all the others stand one column too far. */
export const shiftedRow: RowDefect = {
  id: 'STR-SHIFTED-ROW',
  needsSchema: true,
  repair({ cells }, table) {
    const { width } = table;
    if (cells.length !== width + 1 || cells[0]?.trim() !== '') return undefined;
    const shifted = cells.slice(1);
    // Where any text fits anywhere, nothing is proved.
    if (typedColumns(table) === 0 || !fits(shifted, table)) return undefined;
    return fits(cells.slice(0, width), table) ? undefined : { class: 'C', cells: shifted };
  },
  examples: [
    { cells: ['', 'A1', 'Bron', '5', ''], gives: { class: 'C', cells: ['A1', 'Bron', '5', ''] } },
    { cells: ['', 'Bron', 'A1', '5', ''], gives: null },
    { cells: ['A1', 'Bron', '5', '', ''], gives: null },
  ],
};
