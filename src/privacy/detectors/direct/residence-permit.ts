import type { Detector } from '../detector.ts';

/** AGDREF number of a foreigner: ten digits. It reveals the origin of the person. */
export const residencePermit: Detector = {
  id: 'titre_sejour',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.05, named: 0.8 },
  headers: [
    'titre sejour',
    'titre de sejour',
    'agdref',
    'numero etranger',
    'num etranger',
    'n etranger',
    'carte sejour',
  ],
  notHeaders: ['type', 'nature', 'date', 'nombre', 'nb'],
  values: {
    shape: '\\d{10}',
    lengths: [10, 10],
    starts: 'digit',
    chance: 0.1,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    test: () => true,
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['9912345678'],
    invalid: ['991234567', '99 12345678A'],
    lookalikes: ['552100554'],
    labels: {
      named: ['AGDREF', 'num_titre_sejour', 'N° étranger'],
      others: ['taxe de sejour', 'titre', 'sejour'],
    },
  },
};
