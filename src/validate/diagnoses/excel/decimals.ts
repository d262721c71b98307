import { type Damage, isCoded } from './damage.ts';

/** `75056.0`: a code that a program took for a number with decimals. */
export const decimals: Damage = {
  reason: 'decimals',
  applies: (column) => isCoded(column) && column.kind !== 'identifier',
  suspect: () => '\\d+[.,]0+',
  find: (text) => ({ suggestions: [text.replace(/[.,]0+$/, '')] }),
  examples: [
    {
      field: { name: 'siret' },
      text: '73282932000074.0',
      found: true,
      suggestion: '73282932000074',
    },
    { field: { name: 'code_postal' }, text: '31000,00', found: true, suggestion: '31000' },
    { field: { name: 'numero' }, text: '7.0', found: false },
    { field: { name: 'montant' }, text: '31000,00', found: false },
    { field: { name: 'code_postal' }, text: '31000.5', found: false },
  ],
};
