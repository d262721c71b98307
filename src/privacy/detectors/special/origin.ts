import type { Detector } from '../detector.ts';

/** Nationality, ethnic or geographic origin: RGPD article 9 when it tells an origin. */
export const origin: Detector = {
  id: 'origine',
  role: 'special',
  level: 'blocking',
  score: { bare: 0, named: 0.7 },
  headers: [
    'nationalite',
    'nationalites',
    'pays origine',
    'pays d origine',
    'ethnie',
    'origine ethnique',
    'langue maternelle',
    'pays naissance parents',
    'origine geographique',
  ],
  notHeaders: [
    'fournisseur',
    'produit',
    'entreprise',
    'navire',
    'nombre',
    'nb',
    'plat',
    'viande',
    'espece',
    'arbre',
    'plante',
  ],
  sparesOrganisations: 0.45,
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['nationalite', 'Pays d origine', 'ethnie'],
      others: ['nation', 'origine', 'origine_produit', 'nationalite_navire'],
    },
  },
};
