import type { Damage } from './damage.ts';

/**
 * A SIRET that ends in `00000`: no establishment has that number (INSEE starts at `00001`), it is
 * what is left of a SIRET that was rounded. Luhn lets one in ten of them pass.
 */
export const nicZeros: Damage = {
  reason: 'nic-zeros',
  applies: ({ kind }) => kind === 'siret',
  suspect: () => '\\d{9}00000',
  find: () => ({}),
  examples: [
    { field: { name: 'siret' }, text: '24300000000000', found: true },
    { field: { name: 'siret' }, text: '22040000000000', found: true },
    { field: { name: 'siret' }, text: '73282932000074', found: false },
    { field: { name: 'siren' }, text: '356000000', found: false },
    { field: { name: 'reference' }, text: '24300000000000', found: false },
  ],
};
