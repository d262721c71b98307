import type { Detector } from '../detector.ts';

/** Academies where staff was registered: 01 to 33 without 30, and Mayotte. Old numbers keep 26. */
const ACADEMY = '(?:0[1-9]|[12]\\d|3[1-3]|43)';
/** Academy, information system, year of entry, five digits and three letters at random. */
const NUMBER = new RegExp(`^${ACADEMY}[A-Z]\\d{7}[A-Z]{3}$`);

/** Number of the staff of Éducation nationale. It has no key: the academy is all that is checked. */
export const numen: Detector = {
  id: 'numen',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.6, named: 0.95 },
  headers: ['numen'],
  values: {
    shape: '\\d{2}[A-Z]\\d{7}[A-Z]{3}',
    lengths: [13, 13],
    starts: 'digit',
    chance: 0.002,
    share: { bare: 0.05, named: 0.02 },
    test: (value) => NUMBER.test(value),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['16E9912345ABC', '01G0254321XYZ', '43P2100042QRS'],
    invalid: [
      '16E9912345AB',
      '16e9912345abc',
      '99E9912345ABC',
      '30E9912345ABC',
      '00G0254321XYZ',
      '42A0254321XYZ',
    ],
    lookalikes: ['070846512AB', 'FR1420041010'],
    labels: { named: ['NUMEN'], others: ['document', 'monument', 'numero'] },
  },
};
