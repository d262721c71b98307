import type { Detector } from '../detector.ts';

/** Driving licence: twelve digits, or the shape of a passport since 2013. */
export const drivingLicence: Detector = {
  id: 'permis',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.05, named: 0.7 },
  headers: [
    'permis conduire',
    'permis de conduire',
    'num permis',
    'numero permis',
    'n permis',
    'no permis',
  ],
  notHeaders: [
    'construire',
    'amenager',
    'demolir',
    'urbanisme',
    'ads',
    'pc',
    'pa',
    'pd',
    'date',
    'type',
    'vegetaliser',
    'louer',
  ],
  values: {
    shape: '\\d{12}|\\d{2}[A-Z]{2}\\d{5}',
    lengths: [9, 12],
    starts: 'digit',
    chance: 0.1,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    yieldsTo: ['planning-permit'],
    test: () => true,
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['850269802231', '12AB34567'],
    invalid: ['85026980223', '12ABC3456'],
    lookalikes: ['PC 069 123 24 A0001', 'PC06912324A0001'],
    labels: {
      named: ['num_permis', 'Permis de conduire'],
      others: ['num_permis_construire', 'permis_construire', 'permissionnaire'],
    },
  },
};
