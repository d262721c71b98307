import type { Detector } from '../detector.ts';

/** Ages of people; classes of age are left alone. */
export const age: Detector = {
  id: 'age',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.7 },
  headers: [
    'age usager',
    'age beneficiaire',
    'age agent',
    'age eleve',
    'age enfant',
    'age patient',
    'age demandeur',
    'age revolu',
  ],
  wholeHeaders: ['age', 'ages', 'age en annees', 'age annees'],
  notHeaders: [
    'classe',
    'tranche',
    'arbre',
    'batiment',
    'moyen',
    'nombre',
    'nb',
    'min',
    'max',
    'minimum',
    'maximum',
    'estime',
  ],
  values: {
    shape: '\\d{1,3}(?:[.,]0)?(?: ans?)?',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.8 },
    test: (value) => Number.parseInt(value, 10) <= 120,
  },
  treatment: 'generalise-number',
  mask: 'number',
  examples: {
    valid: ['42', '7', '103', '42 ans'],
    invalid: ['121', '-3', '20-29'],
    lookalikes: ['1975', 'adulte', '0-3 ans'],
    labels: {
      named: ['age', 'Âge', 'age_usager'],
      others: ['message', 'classe_age', 'tranche_age', 'age_arbre', 'image', 'etage'],
    },
  },
};
