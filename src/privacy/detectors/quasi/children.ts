import type { Detector } from '../detector.ts';

/** Number of children. */
export const children: Detector = {
  id: 'nb_enfants',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.65 },
  headers: [
    'nb enfants',
    'nombre enfants',
    'nombre d enfants',
    'nb enfant',
    'enfants a charge',
    'nb enfants a charge',
    'nombre enfants a charge',
    'nombre de parts',
  ],
  notHeaders: ['accueillis', 'capacite', 'places', 'scolarises', 'inscrits'],
  values: {
    shape: '\\d{1,2}',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.8 },
    test: (value) => Number(value) <= 20,
  },
  treatment: 'generalise-number',
  mask: 'number',
  examples: {
    valid: ['0', '3'],
    invalid: ['21', '300'],
    lookalikes: ['2019-05-12'],
    labels: {
      named: ['nb_enfants', 'Nombre d’enfants'],
      others: ['nb_enfants_accueillis', 'enfants'],
    },
  },
};
