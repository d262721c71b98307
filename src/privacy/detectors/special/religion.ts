import { fold } from '../../../base/folding.ts';
import type { Detector } from '../detector.ts';

const WORDS: ReadonlySet<string> = new Set(['catholique', 'protestant', 'protestante', 'musulman', 'musulmane', 'juif', 'juive', 'israelite', 'bouddhiste', 'hindou', 'orthodoxe', 'evangelique', 'athee', 'casher', 'cacher', 'halal', 'sans porc', 'laique']); // biome-ignore format: words

/** Religion, or what reveals it: RGPD article 9. */
export const religion: Detector = {
  id: 'religion',
  role: 'special',
  level: 'blocking',
  score: { bare: 0.35, named: 0.7 },
  headers: [
    'religion',
    'confession',
    'culte',
    'appartenance religieuse',
    'regime alimentaire',
    'sans porc',
    'type repas',
    'menu substitution',
  ],
  wholeHeaders: ['regime', 'regime repas', 'repas', 'type menu', 'menu'],
  notHeaders: [
    'batiment',
    'edifice',
    'lieu',
    'denomination',
    'monument',
    'patrimoine',
    'date',
    'plat',
    'jour',
    'association',
  ],
  sparesOrganisations: 0.45,
  values: {
    shape: '[^@|<>]{1,40}',
    lengths: [2, 16],
    chance: 0.005,
    counted: 'distinct',
    share: { bare: 0.5, named: 0 },
    minDistinct: 2,
    test: (value) => WORDS.has(fold(value).replace(/[.]$/, '')),
  },
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: ['Catholique', 'halal', 'sans porc'],
    invalid: ['bâtiment', 'végétarien'],
    lookalikes: ['Église catholique Saint-Jean', 'Notre-Dame'],
    labels: {
      named: ['religion', 'Régime alimentaire'],
      others: ['religion_denomination', 'lieu_culte', 'region', 'culture', 'agriculture'],
    },
  },
};
