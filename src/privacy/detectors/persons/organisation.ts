import { beginsAsInstitution } from '../../lexicon/person-name.ts';
import type { Detector } from '../detector.ts';

/** Not reported: names of organisations and of equipment, whose contact details are not someone's. */
export const organisation: Detector = {
  id: 'organisme',
  role: 'signal',
  level: 'info',
  score: { bare: 0, named: 0 },
  headers: ['organisme'],
  values: {
    shape: '[a-z\u00c0-\u024f][^@|<>]{3,120}',
    lengths: [4, 120],
    chance: 0.05,
    counted: 'distinct',
    test: beginsAsInstitution,
  },
  treatment: 'keep',
  mask: 'text',
  examples: {
    valid: [
      'Gymnase Jean Moulin',
      'Amicale des boulistes',
      'École élémentaire Victor Hugo',
      'SARL Martin',
    ],
    invalid: ['Jean Moulin', 'MARTIN', '12 rue'],
    lookalikes: ['Hélène Vasseur', 'Quercus robur'],
    labels: { named: ['organisme'], others: ['nom'] },
  },
};
