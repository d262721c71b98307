import { fold } from '../../../base/folding.ts';
import { isInstitution } from '../../lexicon/person-name.ts';
import { PARTICLES } from '../../lexicon/person-titles.ts';
import type { Detector } from '../detector.ts';

/**
 * Surnames. No list of them is any use (20,000 of them see two people in three, 1,571 are communes):
 * they are found by the label, and by a first name beside.
 */
export const surname: Detector = {
  id: 'nom',
  role: 'person',
  level: 'blocking',
  score: { bare: 0, named: 0.75 },
  headers: [
    'nom famille',
    'nom de famille',
    'nom usage',
    'nom d usage',
    'nom naissance',
    'nom de naissance',
    'nom jeune fille',
    'nom de jeune fille',
    'nom patronymique',
    'nom marital',
    'patronyme',
    'surname',
    'lastname',
    'last name',
    'family name',
    'nom usager',
    'nom agent',
    'nom eleve',
    'nom enfant',
    'nom patient',
    'nom demandeur',
    'nom adherent',
    'nom allocataire',
    'nom parent',
    'nom habitant',
    'nom administre',
    'nom electeur',
  ],
  notHeaders: ['prenom', 'commune', 'rue', 'voie', 'ecole', 'service', 'fichier'],
  sparesOrganisations: 0.2,
  values: {
    shape: '[^\\d@:/\\\\|_=<>{}\\[\\]"]{2,50}',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value) => {
      const own = value.split(/[ ,]+/).filter((word) => word !== '' && !PARTICLES.has(fold(word)));
      return (
        own.length <= 3 &&
        own.every((word) => /^(?:[dl]['’])?\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
        !isInstitution(value)
      );
    },
  },
  treatment: 'suppress',
  mask: 'name',
  examples: {
    valid: ['MARTIN', 'Le Goff', "D'Almeida", 'de la Tour', 'NGUYEN'],
    invalid: ['martin', 'R2D2', 'Nom très long de quatre mots'],
    lookalikes: ['Mairie de Castelnau', 'SARL Martin', 'École Jean Moulin'],
    labels: {
      named: ['nom_famille', 'NOM DE NAISSANCE', 'nomUsage', 'nom_eleve'],
      others: ['nom', 'nom_station', 'nom_operateur', 'nom_commune', 'denomination', 'nom_prenom'],
    },
  },
};
