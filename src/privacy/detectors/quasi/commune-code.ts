import type { Detector } from '../detector.ts';

/** Commune of residence, by its INSEE code or its name. */
export const communeCode: Detector = {
  id: 'code_commune',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.6 },
  headers: [
    'code commune',
    'code insee',
    'commune residence',
    'commune domicile',
    'insee residence',
    'ville residence',
    'ville domicile',
    'code commune residence',
  ],
  wholeHeaders: ['commune', 'ville', 'insee', 'codgeo'],
  notHeaders: ['lieu', 'station', 'site', 'naissance', 'acheteur', 'travaux'],
  sparesOrganisations: 0.2,
  treatment: 'generalise-geo',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['code_insee', 'commune', 'Ville de résidence'],
      others: ['communes_desservies', 'villeneuve', 'communication'],
    },
  },
};
