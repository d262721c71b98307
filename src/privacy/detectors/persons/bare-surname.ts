import type { Detector } from '../detector.ts';
import { surname } from './surname.ts';

/** A column that is called `nom` or so: surnames when first names or a civility stand beside. */
export const bareSurname: Detector = {
  ...surname,
  id: 'nom-seul',
  category: 'nom',
  score: { bare: 0, named: 0.3 },
  beside: 0.45,
  headers: ['nom'],
  wholeHeaders: ['nom', 'noms', 'name'],
  examples: {
    ...surname.examples,
    labels: {
      named: ['Nom', 'NOM', 'name', "Nom de l'élu"],
      others: ['nom_prenom', 'nom_commune', 'denomination', 'prenom'],
    },
  },
};
