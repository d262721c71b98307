import type { Detector } from '../detector.ts';

/** National identity card issued since 2021: nine capitals and digits without a key. */
export const cniNew: Detector = {
  id: 'cni_nouvelle',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.05, named: 0.6 },
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
    shape: '[A-Z\\d]{9}',
    lengths: [9, 9],
    chance: 0.1,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    test: (value) => /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{9}$/.test(value),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['X4RTBPFW4', 'D2H6862M2'],
    invalid: ['x4rtbpfw4', '123456789', 'X4RTBPFW', 'ABCDEFGHI'],
    lookalikes: ['552100554', '0310001AB1'],
  },
};
