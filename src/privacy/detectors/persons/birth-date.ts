import type { Detector } from '../detector.ts';
import { dayNumber, todayNumber } from './dates.ts';

/** Dates of birth: the label is needed, since any date has their shape. */
export const birthDate: Detector = {
  id: 'date_naissance',
  role: 'person',
  level: 'blocking',
  score: { bare: 0, named: 0.85 },
  headers: [
    'date naissance',
    'date de naissance',
    'ddn',
    'dt naissance',
    'dat naissance',
    'date naiss',
    'ne le',
    'nee le',
    'dob',
    'birth date',
    'date of birth',
    'birthdate',
    'datenaissance',
    'datenaiss',
  ],
  wholeHeaders: ['naissance', 'birthday'],
  notHeaders: ['lieu', 'commune', 'nombre', 'nb', 'annee'],
  values: {
    shape:
      '\\d{4}[-/.]?\\d{2}[-/.]?\\d{2}(?:[T ][\\d:.+Z]*)?|\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})(?: [\\d:]*)?',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value, { today }) => {
      const day = dayNumber(value);
      return day >= 19_000_101 && day <= todayNumber(today);
    },
  },
  treatment: 'generalise-date',
  mask: 'date',
  examples: {
    valid: ['1975-03-12', '12/03/1975', '12.03.75', '19750312', '1975-03-12T00:00:00'],
    invalid: ['1875-03-12', '2999-03-12', '31/31/1975', '1975'],
    lookalikes: ['12:30', '2019-05-10/2019-06-10'],
    labels: {
      named: [
        'date_naissance',
        'Né(e) le'.replace('(e)', ''),
        'DDN',
        'dateNaissance',
        'Date de naissance',
      ],
      others: ['date', 'date_deliberation', 'lieu_naissance', 'renaissance', 'nb_naissances'],
    },
  },
};
