import type { CellDefect } from '../../defect.ts';

const FORMULA = /^="([^"\n]*)"$/;
const SIGN = /^['`’](?=[\dA-Za-z])([^\n]*)$/;

/** In these, a quote or a comma is a part of the notation. */
const STRUCTURED: ReadonlySet<string> = new Set(['geopoint', 'geojson', 'array', 'object', 'list']);

/** `="01234"`, `'01234`: what people write so that a spreadsheet leaves a code alone. */
export const textMarker: CellDefect = {
  id: 'ID-TEXT-MARKER',
  applies: ({ type }) => !STRUCTURED.has(type),
  repair(text, { refused, column }) {
    if (!refused) return undefined;
    const formula = FORMULA.exec(text)?.[1];
    const inner = formula ?? SIGN.exec(text)?.[1]?.replace(/'$/, '');
    if (inner === undefined || inner === '') return undefined;
    if (column.accepts(inner)) return { class: 'A', after: inner };
    // In a free text, an apostrophe may be meant: only what looks like a code goes on.
    const goesOn = formula !== undefined || /^\d[\d .,-]*$/.test(inner);
    return goesOn ? { class: 'A', after: inner, partial: true } : undefined;
  },
  examples: [
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      cell: '="73282932000074"',
      gives: { class: 'A', after: '73282932000074' },
    },
    {
      field: { name: 'code_postal', constraints: { pattern: '\\d{5}' } },
      cell: "'01500",
      gives: { class: 'A', after: '01500' },
    },
    {
      field: { name: 'montant', type: 'number' },
      cell: "'12,5",
      gives: { class: 'A', after: '12,5' },
    },
    { field: { name: 'nom' }, cell: "'70s", gives: null },
    { field: { name: 'nom' }, cell: '="A"', gives: null },
    { field: { name: 'montant', type: 'number' }, cell: "l'an", gives: null },
    { field: { name: 'montant', type: 'number' }, cell: "'environ", gives: null },
  ],
};
