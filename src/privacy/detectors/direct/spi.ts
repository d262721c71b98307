import type { Detector } from '../detector.ts';
import { compact, grouped, remainder } from '../pattern-parts.ts';

/** Numéro fiscal de référence: thirteen digits, the last three being the first ten modulo 511. */
export function isSpi(digits: string): boolean {
  if (!/^[0-3]\d{12}$/.test(digits) || /^0+$/.test(digits)) return false;
  return remainder(digits.slice(0, 10), 511) === Number(digits.slice(10));
}

export const spi: Detector = {
  id: 'spi',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.7, named: 1 },
  headers: [
    'numero fiscal',
    'num fiscal',
    'no fiscal',
    'n fiscal',
    'spi',
    'identifiant fiscal',
    'reference avis',
    'ref avis',
  ],
  wholeHeaders: ['nif'],
  values: {
    shape: grouped(['[0-3]\\d', '\\d{2}', '\\d{3}', '\\d{3}', '\\d{3}']),
    lengths: [13, 20],
    starts: 'digit',
    chance: 0.002,
    yieldsTo: ['ean'],
    test: (value) => isSpi(compact(value)),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['3023217600053', '30 23 217 600 053', '0701987765493'],
    invalid: ['3023217600054', '0000000000000', '9023217600053', '302321760005'],
    lookalikes: ['3017620422003', '1800175123456'],
    labels: {
      named: ['numero_fiscal', 'N° fiscal', 'SPI'],
      others: ['depot fiscalite', 'spira', 'regime fiscal'],
    },
  },
};
