import type { Detector } from '../detector.ts';
import { compact } from '../pattern-parts.ts';
import { phone } from './phone.ts';

/** Telephone numbers whose first 0 a spreadsheet ate: nine digits, so the label decides. */
export const phoneLostZero: Detector = {
  ...phone,
  id: 'phone-lost-zero',
  category: 'phone',
  score: { bare: 0.1, named: 0.75 },
  values: {
    shape: '[1-79](?:[ .]?\\d){8}(?:[.,]0)?',
    lengths: [9, 20],
    starts: 'digit',
    chance: 0.9,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    test: (value) => /^[1-79]\d{8}(?:[.,]0)?$/.test(compact(value.replace(/[.,]0$/, ''))),
  },
  examples: {
    valid: ['612345678', '6 12 34 56 78', '561223344.0'],
    invalid: ['812345678', '0612345678', '61234567'],
    lookalikes: ['12345', 'AB-123-CD'],
  },
};
