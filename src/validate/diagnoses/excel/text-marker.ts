import { type Damage, isCoded, isText } from './damage.ts';

const FORMULA = /^="(.*)"$/;

/** `="01234"`, `'01234`: what people write so that a spreadsheet leaves a code alone. */
export const textMarker: Damage = {
  reason: 'text-marker',
  applies: isText,
  suspect: (column) => `="[^"\\n]*"${isCoded(column) ? "|['`]\\d[^\\n]*" : ''}`,
  find: (text) => ({ suggestions: [FORMULA.exec(text)?.[1] ?? text.slice(1)] }),
  examples: [
    {
      field: { name: 'siret' },
      text: '="73282932000074"',
      found: true,
      suggestion: '73282932000074',
    },
    { field: { name: 'code_postal' }, text: "'01500", found: true, suggestion: '01500' },
    { field: { name: 'nom' }, text: '="A"', found: true, suggestion: 'A' },
    { field: { name: 'nom' }, text: "'70s", found: false },
    { field: { name: 'code' }, text: "l'an", found: false },
  ],
};
