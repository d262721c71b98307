import type { Detector } from '../detector.ts';

/** Former number of health professions: the département, then seven digits. */
export const adeli: Detector = {
  id: 'adeli',
  role: 'identifier',
  level: 'info',
  score: { bare: 0.05, named: 0.8 },
  headers: ['adeli', 'num adeli', 'numero adeli', 'n adeli'],
  exemption: 3,
  values: {
    shape: '(?:\\d{2}|2[AB]) ?\\d ?(?:\\d ?){6}',
    lengths: [9, 14],
    starts: 'digit',
    chance: 0.5,
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value) => /^(?:0[1-9]|[1-8]\d|9[0-8]|2[AB])\d{7}$/i.test(value.replaceAll(' ', '')),
  },
  treatment: 'review',
  mask: 'code',
  examples: {
    valid: ['759312345', '2A9312345', '75 9 31234 5'],
    invalid: ['009312345', '75931234', '7593123456'],
    lookalikes: ['AB1234567'],
    labels: { named: ['ADELI', 'Numéro ADELI'], others: ['adelie', 'madelin'] },
  },
};
