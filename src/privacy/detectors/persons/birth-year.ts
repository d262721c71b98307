import type { Detector } from '../detector.ts';

/** Years of birth. */
export const birthYear: Detector = {
  id: 'annee_naissance',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.8 },
  headers: [
    'annee naissance',
    'annee de naissance',
    'an naissance',
    'year of birth',
    'birth year',
    'millesime naissance',
  ],
  notHeaders: ['nombre', 'nb'],
  values: {
    shape: '(?:19|20)\\d{2}(?:[.,]0)?',
    chance: 0.5,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value, { today }) => Number.parseInt(value, 10) <= Number(today.slice(0, 4)),
  },
  treatment: 'generalise-number',
  mask: 'number',
  examples: {
    valid: ['1975', '2003'],
    invalid: ['1875', '2999', '75'],
    lookalikes: ['1975-03-12', '19750'],
    labels: {
      named: ['annee_naissance', 'Année de naissance'],
      others: ['annee', 'annee_construction', 'nb_naissances'],
    },
  },
};
