import { isLuhn } from '../../../base/luhn.ts';
import type { Detector } from '../detector.ts';
import { compact } from '../pattern-parts.ts';

/** Issuers by their first digits and lengths (ISO/IEC 7812). */
const CARDS = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))\d+$/,
  /^3[47]\d{13}$/,
  /^(?:30[0-5]|36\d|38\d)\d{11}$/,
  /^(?:6011|65\d\d)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
];

export function isCard(digits: string): boolean {
  const known = CARDS.some((card) => card.test(digits));
  const length = /^(?:5|2)/.test(digits) ? digits.length === 16 : digits.length <= 19;
  return known && length && isLuhn(digits);
}

/** Payment card. One SIRET in ten passes its test: fourteen digits that make a SIRET are never one. */
export const creditCard: Detector = {
  id: 'credit_card',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.6, named: 0.95 },
  headers: [
    'carte bancaire',
    'numero carte bancaire',
    'num cb',
    'numero cb',
    'card number',
    'carte bleue',
  ],
  wholeHeaders: ['cb', 'pan'],
  values: {
    shape: '(?:4\\d|5[1-5]|2[2-7]|3[04-8]|6[05])(?:[ -]?\\d){11,17}',
    lengths: [12, 30],
    starts: 'digit',
    chance: 0.1,
    yieldsTo: ['siret', 'nir', 'ean', 'epoch'],
    test: (value) => isCard(compact(value)),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['4111111111111111', '4111 1111 1111 1111', '5500005555555559', '378282246310005'],
    invalid: ['4111111111111112', '411111111111', '9111111111111111'],
    lookalikes: ['30200000500017', '180017512345660', '3017620422003'],
    labels: {
      named: ['Carte bancaire', 'num_cb', 'CB'],
      others: ['panneau', 'pancarte', 'carte scolaire'],
    },
  },
};
