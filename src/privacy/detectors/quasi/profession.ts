import type { Detector } from '../detector.ts';

/** Profession or social category. */
export const profession: Detector = {
  id: 'profession',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.65 },
  headers: [
    'profession',
    'professions',
    'csp',
    'pcs',
    'categorie socioprofessionnelle',
    'categorie socio professionnelle',
    'metier',
    'emploi occupe',
    'statut professionnel',
    'situation professionnelle',
  ],
  notHeaders: ['nombre', 'nb', 'offre', 'code rome'],
  treatment: 'review',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['profession', 'CSP', 'Catégorie socioprofessionnelle'],
      others: ['professionnel', 'offre_metier', 'confession'],
    },
  },
};
