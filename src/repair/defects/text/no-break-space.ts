import type { CellDefect } from '../../defect.ts';
import { settled } from '../settle.ts';

const NO_BREAK = /[\u00a0\u2007\u202f]/g;

/**
 * A no-break space inside a cell that its field refuses for it: JSON does not take it, nor do lists.
 * In a text that is accepted it is French typography, and stays.
 */
export const innerNoBreakSpace: CellDefect = {
  id: 'TXT-NBSP',
  applies: () => true,
  repair(text, { column, refused }) {
    if (!refused || text.search(NO_BREAK) < 0) return undefined;
    return settled(column, 'A', text.replace(NO_BREAK, ' '));
  },
  examples: [
    {
      field: { name: 'coordonneesXY', type: 'geopoint', format: 'array' },
      cell: '[2.35,\u00a048.85]',
      gives: { class: 'A', after: '[2.35, 48.85]' },
    },
    {
      field: { name: 'acces', constraints: { enum: ['Accès libre'] } },
      cell: 'Accès\u00a0libre',
      gives: { class: 'A', after: 'Accès libre' },
    },
    // Thousands: parted by threes, or not at all.
    { field: { name: 'nombre', type: 'integer' }, cell: '12\u00a034', gives: null },
    { field: { name: 'nom' }, cell: 'Fête\u00a0: «\u00a0Noël\u00a0»', gives: null },
    {
      field: { name: 'acces', constraints: { enum: ['Accès libre'] } },
      cell: 'Autre\u00a0accès',
      gives: null,
    },
  ],
};
