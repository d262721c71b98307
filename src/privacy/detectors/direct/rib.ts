import type { Detector } from '../detector.ts';
import { compact, remainder, SPACE } from '../pattern-parts.ts';

/** Letters of an account number as digits: A to I, J to R and S to Z read 1-9, 1-9 and 2-9. */
function asDigits(account: string): string {
  return account.replace(/[A-Z]/g, (letter) => {
    const place = letter.charCodeAt(0) - 65;
    return String(place < 18 ? (place % 9) + 1 : place - 16);
  });
}

/** Key of the RIB: 97 less the remainder of 89 × bank + 15 × branch + 3 × account. */
export function isRib(text: string): boolean {
  const match = /^(\d{5})(\d{5})([A-Z0-9]{11})(\d{2})$/.exec(text);
  if (match === null) return false;
  const [, bank = '', branch = '', account = '', key = ''] = match;
  const number = 89 * Number(bank) + 15 * Number(branch) + 3 * remainder(asDigits(account), 97);
  return 97 - (number % 97) === Number(key);
}

/** French bank account: bank, branch, account, key. */
export const rib: Detector = {
  id: 'rib',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.7, named: 0.95 },
  headers: ['rib', 'releve identite bancaire', 'banque guichet compte cle', 'rib beneficiaire'],
  values: {
    shape: `\\d{5}${SPACE}\\d{5}${SPACE}[A-Z0-9]{11}${SPACE}\\d{2}`,
    lengths: [23, 30],
    starts: 'digit',
    chance: 0.011,
    test: (value) => isRib(compact(value)),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['20041010050500013M02606', '20041 01005 0500013M026 06'],
    invalid: ['20041010050500013M02607', '2004101005050013M02606'],
    lookalikes: ['12345678901234567890123', 'FR1420041010050500013M02606'],
    labels: {
      named: ['RIB', 'rib_beneficiaire'],
      others: ['tribune', 'description', 'attribution'],
    },
  },
};
