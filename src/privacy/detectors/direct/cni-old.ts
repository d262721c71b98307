import type { Detector } from '../detector.ts';

/** National identity card issued before 2021: twelve digits without a key, so the label decides. */
export const cniOld: Detector = {
  id: 'cni_ancienne',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.05, named: 0.7 },
  headers: [
    'cni',
    'carte identite',
    'carte nationale identite',
    'num piece identite',
    'numero piece identite',
    'piece identite',
    'num cni',
    'numero cni',
  ],
  notHeaders: ['type', 'nature', 'date'],
  values: {
    shape: '\\d{4}[A-Z\\d]{3}\\d{5}',
    lengths: [12, 14],
    starts: 'digit',
    chance: 0.1,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    test: () => true,
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['070775200123', '120331A00456'],
    invalid: ['07077520012', '0707752001234', 'AB0775200123'],
    lookalikes: ['06 12 34 56 78', '21310117300010'],
    labels: {
      named: ['CNI', 'num_cni', 'n° pièce identité'],
      others: ['technique', 'type_piece_identite', 'cnil'],
    },
  },
};
