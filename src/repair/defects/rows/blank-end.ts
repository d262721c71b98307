import { alignments, CUT_FIGURE } from './alignments.ts';
import { fits, type RowDefect, typedColumns } from './row-defect.ts';

/**
 * Delimiters too many at the end of the row, with nothing after them. Where types tell something, the
 * cells must fit as they stand, and in no other way: `1200,50` in a file with commas also makes one
 * cell too many.
 */
export const blankEnd: RowDefect = {
  id: 'STR-BLANK-COLUMN',
  needsSchema: false,
  repair({ cells }, table) {
    const { width } = table;
    const beyond = cells.slice(width);
    if (beyond.length === 0 || beyond.some((cell) => cell.trim() !== '')) return undefined;
    const cut = cells.slice(0, width);
    if (typedColumns(table) > 0) {
      const mayBeCut = alignments(cells.slice(0, width + 1), table).some(holdsCutFigure);
      if (!fits(cut, table) || mayBeCut) return undefined;
    }
    return { class: 'A', cells: cut, reason: 'beyond' };
  },
  examples: [
    { cells: ['A1', 'Bron', '5', '', ''], gives: { class: 'A', cells: ['A1', 'Bron', '5', ''] } },
    { cells: ['A1', 'Bron', '1200', '50', ''], gives: null },
    { cells: ['A1', 'Bron', '5', '', 'x'], gives: null },
    { cells: ['A1', 'Bron'], gives: null },
  ],
};

function holdsCutFigure(cells: readonly string[]): boolean {
  return cells.some((cell) => CUT_FIGURE.test(cell));
}
