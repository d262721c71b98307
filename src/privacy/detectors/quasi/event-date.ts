import type { Detector } from '../detector.ts';

/** Date of something that happened to a person: entry, admission, visit. */
export const eventDate: Detector = {
  id: 'date_evenement',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.5 },
  headers: [
    'date entree',
    'date sortie',
    'date admission',
    'date hospitalisation',
    'date inscription',
    'date consultation',
    'date visite',
    'date demande',
    'date deces',
    'date mariage',
    'date radiation',
    'date embauche',
    'date recrutement',
  ],
  notHeaders: ['service', 'vigueur', 'archives', 'application', 'publication'],
  values: {
    shape: '\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}(?: .*)?',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: () => true,
  },
  treatment: 'generalise-date',
  mask: 'date',
  examples: {
    valid: ['2019-05-12', '12/05/2019', '2019-05-12T10:00:00'],
    invalid: ['mai 2019', '2019'],
    lookalikes: ['12:30'],
    labels: {
      named: ['date_admission', 'Date entrée'],
      others: ['date', 'date_entree_vigueur', 'date_deliberation'],
    },
  },
};
