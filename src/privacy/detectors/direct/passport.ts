import type { Detector } from '../detector.ts';

/** French passport: two digits, two letters, five digits. */
export const passport: Detector = {
  id: 'passeport',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.4, named: 0.85 },
  headers: [
    'passeport',
    'passport',
    'num passeport',
    'numero passeport',
    'n passeport',
    'no passeport',
  ],
  notHeaders: ['date', 'type', 'nombre', 'nb'],
  values: {
    shape: '\\d{2} ?[A-Z]{2} ?\\d{5}',
    lengths: [9, 11],
    starts: 'digit',
    chance: 0.02,
    share: { bare: 0.5, named: 0.3 },
    test: (value) => /^\d{2}[A-Z]{2}\d{5}$/i.test(value.replaceAll(' ', '')),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['12AB34567', '12 AB 34567'],
    invalid: ['12A34567', '12ABC3456', '12AB345678'],
    lookalikes: ['AB-123-CD', '0310001A', '12 BIS 75'],
    labels: {
      named: ['N° passeport', 'passeport'],
      others: ['passerelle', 'pass sport', 'nb_passeports'],
    },
  },
};
