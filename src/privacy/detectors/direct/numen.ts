import type { Detector } from '../detector.ts';

/** Number of the staff of Éducation nationale: academy, sort, year, rank, letters. */
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
    test: (value) => /^(?:[0-4]\d)[A-Z]\d{7}[A-Z]{3}$/.test(value),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['16E9912345ABC', '01G0254321XYZ'],
    invalid: ['16E9912345AB', '16e9912345abc', '99E9912345ABC'],
    lookalikes: ['070846512AB', 'FR1420041010'],
    labels: { named: ['NUMEN'], others: ['document', 'monument', 'numero'] },
  },
};
