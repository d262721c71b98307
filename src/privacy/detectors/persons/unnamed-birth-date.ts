import type { Detector } from '../detector.ts';
import { birthDate } from './birth-date.ts';
import { dayNumber, todayNumber } from './dates.ts';

const YEAR = 10_000;

/**
 * Dates that look like births though the label does not say so: most of them more than 20 years old,
 * some more than 45, none of the last year. A person has to check.
 */
export const unnamedBirthDate: Detector = {
  ...birthDate,
  id: 'date-ressemblante',
  category: 'date_naissance',
  level: 'warning',
  score: { bare: 0.4, named: 0.4 },
  headers: [],
  wholeHeaders: [],
  notHeaders: [
    'maj',
    'creation',
    'construction',
    'debut',
    'fin',
    'plantation',
    'adoption',
    'ouverture',
    'service',
    'pose',
    'deliberation',
    'convention',
    'publication',
    'arrete',
    'immatriculation',
    'classement',
    'inscription',
    'protection',
    'effet',
    'installation',
    'entree',
    'acte',
    'vote',
  ],
  sparesOrganisations: 0.2,
  values: {
    shape: '\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}',
    lengths: [10, 10],
    starts: 'digit',
    chance: 0.5,
    // `old` and `older` ones are half of the cells; a `recent` one rules births out.
    share: { bare: 0.5, named: 0.5 },
    test: (value, { today }) => {
      const day = dayNumber(value);
      const now = todayNumber(today);
      if (day < 19_000_101) return false;
      if (day > now - YEAR) return 'recent';
      if (day > now - 20 * YEAR) return false;
      return day > now - 45 * YEAR ? 'old' : 'older';
    },
    plausible: (_measures, _facts, words) => words.has('older') && !words.has('recent'),
  },
  examples: {
    valid: ['1975-03-12', '12/03/1975', '2026-05-01'],
    invalid: ['1875-03-12', '12/03/75', '1975', '2015-03-12'],
    lookalikes: ['12:30', '19750312'],
  },
};
