import type { Detector } from '../detector.ts';

const LETTERS = '[A-HJ-NP-TV-Z]{2}';

/** Number plate since 2009: two letters, three digits, two letters, without I, O, U, SS nor 000. */
export const plateSiv: Detector = {
  id: 'immatriculation_siv',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.6, named: 0.95 },
  headers: [
    'immatriculation',
    'immat',
    'plaque',
    'plaque immatriculation',
    'num immat',
    'vehicule immat',
    'numero immatriculation',
  ],
  notHeaders: [
    'date',
    'pays',
    'type',
    'rue',
    'secu',
    'sociale',
    'rcs',
    'entreprise',
    'commemorative',
    'departement',
  ],
  values: {
    shape: `${LETTERS}[ -]?\\d{3}[ -]?${LETTERS}`,
    lengths: [7, 9],
    starts: 'letter',
    chance: 0.002,
    share: { bare: 0.05, named: 0.02 },
    test: (value) => {
      const plate = value.toUpperCase();
      return !/^SS|SS$|[A-Z][ -]?000/.test(plate) && value === plate;
    },
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['AB-123-CD', 'AB 123 CD', 'AB123CD', 'WW-456-ZZ'],
    invalid: ['SS-123-AB', 'AB-000-CD', 'AI-123-CD', 'AB-12-CD', 'ab-123-cd'],
    lookalikes: ['AB-12-C', 'PC-069-12', '0310001A'],
    labels: {
      named: ['Immatriculation', 'immat', 'plaque_immatriculation'],
      others: ['date_immatriculation', 'immatriculation_rcs', 'climat'],
    },
  },
};
