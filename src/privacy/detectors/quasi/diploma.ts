import type { Detector } from '../detector.ts';

/** Level of studies. */
export const diploma: Detector = {
  id: 'diplome',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.6 },
  headers: [
    'diplome',
    'diplomes',
    'niveau etudes',
    'niveau d etudes',
    'niveau diplome',
    'niveau scolaire',
    'niveau formation',
  ],
  notHeaders: ['nombre', 'nb', 'intitule', 'liste'],
  treatment: 'review',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: { named: ['diplome', 'Niveau d’études'], others: ['diplomatie', 'niveau'] },
  },
};
