import { type Damage, isCoded } from './damage.ts';

/**
 * `123456789012345000`: spreadsheets keep fifteen digits and write zeros for the others. From three
 * zeros on, and after a digit that is none, chance does not explain them.
 */
export const lostDigits: Damage = {
  reason: 'lost-digits',
  applies: (column) => isCoded(column) && column.kind !== 'siret',
  suspect: () => '[1-9]\\d{13}[1-9]0{3,}',
  find: () => ({}),
  examples: [
    { field: { name: 'reference' }, text: '123456789012345000', found: true },
    { field: { name: 'id_marche' }, text: '987654321098765000000', found: true },
    { field: { name: 'reference' }, text: '12345678901234500', found: false },
    { field: { name: 'reference' }, text: '200000000000000000', found: false },
    { field: { name: 'population' }, text: '123456789012345000', found: false },
  ],
};
