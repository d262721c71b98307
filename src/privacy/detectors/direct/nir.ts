import type { Detector } from '../detector.ts';
import { compact, grouped } from '../pattern-parts.ts';

/** Sex, year, month, département, commune, rank. */
export const NIR_GROUPS = ['[1-478]', '\\d{2}', '\\d{2}', '(?:\\d{2}|2[AB])', '\\d{3}', '\\d{3}'];

const STRUCTURE = /^[1-478]\d{2}(\d{2})(?:\d{2}|2[AB])\d{6}(\d{2})?$/;

/** Months of birth: 20 to 42 and 50 to 99 stand for unknown ones. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** A NIR, with its key or not: sex, year, month, département or country, commune, rank. */
export function hasNirStructure(text: string): boolean {
  const match = STRUCTURE.exec(text);
  return match !== null && isMonth(Number(match[1])) && !/000$/.test(text.slice(0, 13));
}

/** Key of the NIR (INSEE): 97 less the remainder, Corsica's 2A and 2B being read 19 and 18. */
export function isNir(text: string): boolean {
  if (text.length !== 15 || !hasNirStructure(text)) return false;
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(text.slice(13));
}

/** Numéro de sécurité sociale, also called INS. Its use is restricted: loi 78-17, art. 30. */
export const nir: Detector = {
  id: 'nir',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.9, named: 1 },
  headers: [
    'nir',
    'num secu',
    'numero secu',
    'numero securite sociale',
    'numero de securite sociale',
    'num securite sociale',
    'no securite sociale',
    'n securite sociale',
    'n ss',
    'nss',
    'num ss',
    'numero ss',
    'matricule ins',
    'numero insee assure',
  ],
  wholeHeaders: ['ins', 'securite sociale', 'immatriculation securite sociale'],
  values: {
    shape: grouped([...NIR_GROUPS, '\\d{2}']),
    lengths: [15, 23],
    starts: 'digit',
    chance: 0.008,
    test: (value) => isNir(compact(value)),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: [
      '180017512345660',
      '1 80 01 75 123 456 60',
      '285022A12345632',
      '2 85 02 2B 123 456 59',
      '299309935001295',
    ],
    invalid: ['180017512345661', '18001751234566', '980017512345660', '180187512345641'],
    lookalikes: ['490154203237518', '356938035643809', '21310117300010'],
    labels: {
      named: ['NIR', 'num_secu', 'N° SS', 'numéro de sécurité sociale'],
      others: ['souvenir', 'insertion', 'nirvana'],
    },
  },
};
