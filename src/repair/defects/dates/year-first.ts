import type { AnyCellDefect } from '../../defect.ts';
import { dateDefect } from './date-defect.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const FRENCH = { name: 'date_vote', type: 'date', format: '%d/%m/%Y' } as const;
const MOMENT = { name: 'maj', type: 'datetime' } as const;

/** Year first: what follows is the month everywhere. */
const yearFirst = dateDefect({
  id: 'DATE-YMD',
  is: ({ how, time }) =>
    how === 'ymd' && time !== 'midnight' && time !== 'real' && time !== 'shift',
  reason: ({ time }) => (time === 'no-seconds' ? 'no-seconds' : undefined),
  examples: [
    { field: DATE, cell: '2022/12/06', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: '2022.12.6', gives: { class: 'A', after: '2022-12-06' } },
    { field: FRENCH, cell: '2022-12-06', gives: { class: 'A', after: '06/12/2022' } },
    {
      field: MOMENT,
      cell: '2022/12/06 10:30:00',
      gives: { class: 'A', after: '2022-12-06T10:30:00' },
    },
    {
      field: MOMENT,
      cell: '2022-12-06T10:30Z',
      gives: { class: 'C', after: '2022-12-06T10:30:00Z', reason: 'no-seconds' },
    },
    // Accepted, with a warning: left as it is.
    { field: DATE, cell: '2022-12-6', gives: null },
    { field: DATE, cell: '2022/25/12', gives: null },
    { field: { name: 'annee', type: 'date', format: '%Y' }, cell: '2022-12-06', gives: null },
  ],
});

/** Eight digits. As none is both a day of ours and another one, each has one reading. */
const compact = dateDefect({
  id: 'DATE-COMPACT',
  is: ({ how, time }) => how === 'compact' && time !== 'shift',
  reason: ({ sure }) => (sure ? undefined : 'day-first'),
  examples: [
    { field: DATE, cell: '20221206', gives: { class: 'A', after: '2022-12-06' } },
    {
      field: DATE,
      cell: '06122022',
      gives: { class: 'C', after: '2022-12-06', reason: 'day-first' },
    },
    { field: DATE, cell: '20221306', gives: null },
    { field: { name: 'numero', type: 'integer' }, cell: '20221206', gives: null },
  ],
});

export const yearsFirst: readonly AnyCellDefect[] = [yearFirst, compact];
