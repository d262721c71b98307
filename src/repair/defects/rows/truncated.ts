import type { RowDefect } from './row-defect.ts';

/** The file stops amid a row: what followed is lost. */
export const truncated: RowDefect = {
  id: 'STR-TRUNCATED',
  needsSchema: false,
  repair({ cells, isLast }, { width, endsOpen }) {
    if (!isLast || !endsOpen || cells.length >= width || cells.length === 0) return undefined;
    return { class: 'R', params: { cells: cells.length, expected: width } };
  },
  examples: [
    { cells: ['A1', 'Br'], isLast: true, endsOpen: true, gives: { class: 'R' } },
    { cells: ['A1', 'Bron'], isLast: true, endsOpen: false, gives: null },
    { cells: ['A1', 'Bron', '5', ''], isLast: true, endsOpen: true, gives: null },
  ],
};
