import type { Detector } from '../detector.ts';

/** Family situation. */
export const familyStatus: Detector = {
  id: 'situation_familiale',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.7 },
  headers: [
    'situation familiale',
    'situation matrimoniale',
    'statut marital',
    'etat matrimonial',
    'composition familiale',
    'situation de famille',
  ],
  notHeaders: ['nombre', 'nb'],
  treatment: 'review',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['situation_familiale', 'Situation de famille'],
      others: ['situation', 'jardin_familial'],
    },
  },
};
