import { fold } from '../../../base/folding.ts';
import type { Detector } from '../detector.ts';

const WORDS: ReadonlySet<string> = new Set(['h', 'f', 'm', 'homme', 'femme', 'masculin', 'feminin', '1', '2', 'garcon', 'fille', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'mr', 'autre', 'non precise', 'nr', 'x', 'hommes', 'femmes']); // biome-ignore format: words

/** Sex or civility of people. */
export const sex: Detector = {
  id: 'sexe',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.7 },
  headers: ['sexe usager', 'sexe agent', 'sexe enfant', 'sexe beneficiaire', 'code sexe'],
  wholeHeaders: ['sexe', 'genre', 'civilite', 'civ', 'titre', 'gender', 'sex'],
  notHeaders: ['arbre', 'litteraire', 'nombre', 'nb', 'espece'],
  values: {
    shape: '[^@|<>]{1,40}',
    chance: 0.3,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.6 },
    test: (value) => WORDS.has(fold(value).replace(/[.]$/, '')),
  },
  treatment: 'review',
  mask: 'text',
  examples: {
    valid: ['H', 'Femme', 'M.', 'Mme', '1'],
    invalid: ['Quercus', 'Platanus'],
    lookalikes: ['12', 'homme-orchestre'],
    labels: {
      named: ['sexe', 'Civilité', 'SEXE', 'genre'],
      others: ['sexennal', 'genre_arbre', 'genre_litteraire'],
    },
  },
};
