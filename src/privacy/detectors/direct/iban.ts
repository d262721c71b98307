import type { Detector } from '../detector.ts';
import { compact, GAP, remainder } from '../pattern-parts.ts';

/** Lengths by country, of those that a French file may hold; others are taken from 15 to 34. */
const LENGTHS: Readonly<Record<string, number>> = {
  FR: 27, MC: 27, BE: 16, DE: 22, ES: 24, IT: 27, LU: 20, CH: 21, PT: 25, NL: 18, GB: 22, IE: 22, AT: 20, PL: 28, RO: 24,
}; // biome-ignore format: a table

/** ISO 13616: the first four characters put last, letters read 10 to 35, modulo 97 gives 1 (ISO 7064). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const length = LENGTHS[text.slice(0, 2)];
  if (length !== undefined && text.length !== length) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return remainder(digits, 97) === 1;
}

/** International bank account number. */
export const iban: Detector = {
  id: 'iban',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.95, named: 1 },
  headers: [
    'iban',
    'bic iban',
    'iban bic',
    'compte bancaire',
    'coordonnees bancaires',
    'numero compte',
    'num compte bancaire',
  ],
  values: {
    shape: `[A-Z]{2}\\d{2}(?:${GAP}[A-Z0-9]){11,30}`,
    lengths: [15, 50],
    starts: 'letter',
    chance: 0.011,
    test: (value) => isIban(compact(value)),
  },
  treatment: 'suppress',
  mask: 'iban',
  examples: {
    valid: [
      'FR1420041010050500013M02606',
      'FR14 2004 1010 0505 0001 3M02 606',
      'BE68539007547034',
      'DE89370400440532013000',
    ],
    invalid: ['FR1520041010050500013M02606', 'FR14 2004 1010', 'FR1420041010050500013M0260'],
    lookalikes: ['FR78422804100033_000000011', 'AB12CDEF34567890', 'FRA68P68021001'],
    labels: {
      named: ['IBAN', 'coordonnées bancaires', 'iban_beneficiaire'],
      others: ['libanais', 'urbanisme', 'ribambelle'],
    },
  },
};
