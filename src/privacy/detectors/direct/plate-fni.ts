import type { Detector } from '../detector.ts';

const DEPARTEMENT = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-6])';
/** What stands between a number and another in an address, not in a plate. */
const ADDRESS_WORD = /\d[ -]?(?:BIS|TER|RUE|AV|BD|CHE|RTE|A|B|C|N|D|E)(?=[ -]?\d)/i;

/** Number plate before 2009: digits, letters, département. */
export const plateFni: Detector = {
  id: 'immatriculation_fni',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.45, named: 0.9 },
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
    shape: `\\d{1,4}[ -]?[A-HJ-NP-TV-Z]{2,3}[ -]?${DEPARTEMENT}`,
    lengths: [5, 11],
    starts: 'digit',
    chance: 0.05,
    share: { bare: 0.8, named: 0.02 },
    minDistinct: 5,
    test: (value) => value === value.toUpperCase() && !ADDRESS_WORD.test(value),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['1234 AB 31', '123-ABC-2A', '45XY75'],
    invalid: ['1234 AB 99', '12345 AB 31', '1234 ab 31', '1234 IO 31'],
    lookalikes: ['12 BIS 75', '12 A 75', 'AB-123-CD', '722W'],
    labels: {
      named: ['Immatriculation', 'vehicule_immat'],
      others: ['climatisation', 'immatriculation_rcs'],
    },
  },
};
