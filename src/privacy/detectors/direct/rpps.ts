import { isLuhn } from '../../../base/luhn.ts';
import type { Detector } from '../detector.ts';
import { compact } from '../pattern-parts.ts';

/** Health professionals' number: eleven digits that pass Luhn, after an 8 in the national form. */
export const rpps: Detector = {
  id: 'rpps',
  role: 'identifier',
  level: 'info',
  score: { bare: 0.3, named: 0.9 },
  headers: ['rpps', 'n rpps', 'num rpps', 'numero rpps', 'id ps', 'idnat ps', 'identifiant pp'],
  exemption: 3,
  values: {
    shape: '\\d(?: ?\\d){10,11}',
    lengths: [11, 24],
    starts: 'digit',
    chance: 0.1,
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value) => {
      const digits = compact(value);
      return (
        isLuhn(digits.length === 12 && digits.startsWith('8') ? digits.slice(1) : digits) &&
        digits.length >= 11
      );
    },
  },
  treatment: 'review',
  mask: 'code',
  examples: {
    valid: ['10001234565', '810001234565'],
    invalid: ['10001234566', '1000123456'],
    lookalikes: ['06 12 34 56 78', '552100554'],
    labels: { named: ['RPPS', 'num_rpps'], others: ['rapports', 'appuis'] },
  },
};
