import type { Detector } from '../detector.ts';

/** Postcode of residence. */
export const postcode: Detector = {
  id: 'code_postal',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.6 },
  headers: [
    'code postal',
    'cp',
    'code postal usager',
    'code postal domicile',
    'cp domicile',
    'cp residence',
    'zip code',
  ],
  wholeHeaders: ['codepostal', 'postcode'],
  notHeaders: ['lieu', 'station', 'site', 'erp', 'travaux'],
  sparesOrganisations: 0.2,
  values: {
    shape: '(?:0[1-9]|[1-8]\\d|9[0-8]|2[AB])\\d{3}',
    chance: 0.5,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: () => true,
  },
  treatment: 'generalise-geo',
  mask: 'code',
  examples: {
    valid: ['31000', '97400'],
    invalid: ['00123', '3100', '310000'],
    lookalikes: ['AB123'],
    labels: { named: ['code_postal', 'CP', 'CodePostal'], others: ['cp_station', 'copie', 'code'] },
  },
};
