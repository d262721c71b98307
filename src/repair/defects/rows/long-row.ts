import { alignments } from './alignments.ts';
import type { RowDefect } from './row-defect.ts';

/** Candidates shown, at most. */
const SHOWN = 3;
/** More cells than that beyond the header's are no delimiter left unquoted. */
const MOST_BEYOND = 20;

/** A delimiter inside a cell that was not quoted: `1200,50` in a file with commas. */
export const longRow: RowDefect = {
  id: 'STR-LONG-ROW',
  needsSchema: true,
  repair({ cells }, table) {
    const beyond = cells.length - table.width;
    if (beyond <= 0) return undefined;
    const found = beyond > MOST_BEYOND ? [] : alignments(cells, table);
    const [only, ...others] = found;
    if (only === undefined) return { class: 'R', reason: 'none', params: { cells: cells.length } };
    if (others.length === 0) return { class: 'C', cells: only };
    const candidates = found.slice(0, SHOWN).map((each) => each.join(' | '));
    return { class: 'R', reason: 'several', params: { cells: cells.length, candidates } };
  },
  examples: [
    // The amount, or a name with a comma and an amount of 50.
    { cells: ['A1', 'Bron', '1200', '50', 'note'], gives: { class: 'R', reason: 'several' } },
    { cells: ['A1', 'Bron', '1200', '50', ''], gives: { class: 'R', reason: 'several' } },
    {
      cells: ['A1', 'Bron', ' rue haute', '5', 'note'],
      gives: { class: 'C', cells: ['A1', 'Bron, rue haute', '5', 'note'] },
    },
    { cells: ['A1', 'x', 'y', 'z', 'w'], gives: { class: 'R', reason: 'none' } },
    { cells: ['A1', 'Bron', '5', ''], gives: null },
  ],
};
