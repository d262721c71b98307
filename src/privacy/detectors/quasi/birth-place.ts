import type { Detector } from '../detector.ts';

/** Place of birth. */
export const birthPlace: Detector = {
  id: 'lieu_naissance',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.75 },
  headers: [
    'lieu naissance',
    'lieu de naissance',
    'commune naissance',
    'ville naissance',
    'pays naissance',
    'departement naissance',
    'dep naissance',
  ],
  notHeaders: ['nombre', 'nb'],
  treatment: 'generalise-geo',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['lieu_naissance', 'Commune de naissance'],
      others: ['lieu', 'date_naissance'],
    },
  },
};
