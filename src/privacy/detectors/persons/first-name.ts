import { isFirstNames, isInstitution } from '../../lexicon/person-name.ts';
import type { Detector } from '../detector.ts';

/** First names, known from INSEE's list of those given in France. */
export const firstName: Detector = {
  id: 'prenom',
  role: 'person',
  level: 'blocking',
  score: { bare: 0.5, named: 0.85 },
  headers: [
    'prenom',
    'prenoms',
    'prenom usuel',
    'first name',
    'firstname',
    'given name',
    'prenom usager',
    'prenom beneficiaire',
  ],
  notHeaders: ['nom', 'nombre', 'nb', 'rue', 'voie'],
  sparesOrganisations: 0.2,
  values: {
    shape: '[^\\d@:/\\\\|_=<>{}\\[\\]"]{2,40}',
    chance: 0.05,
    counted: 'distinct',
    share: { bare: 0.6, named: 0.3 },
    minDistinct: 10,
    test: (value, { firstNames }) => isFirstNames(value, firstNames) && !isInstitution(value),
  },
  treatment: 'suppress',
  mask: 'name',
  examples: {
    valid: ['Hélène', 'JEAN-PIERRE', 'Marie Louise', 'mohamed'],
    invalid: ['Dupond Industrie', 'H2', 'xyz', 'Toulouse'],
    lookalikes: ['Quercus', 'Prunus', 'Chêne', 'École Jean Moulin', 'Rue Marie Curie', 'femme'],
    labels: {
      named: ['prenom', 'Prénoms', 'PRENOM_USAGER', 'first name'],
      others: ['prenommé', 'nb_prenoms', 'rue_prenom'],
    },
  },
};
