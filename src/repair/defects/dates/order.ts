import type { AnyCellDefect } from '../../defect.ts';
import { dateDefect } from './date-defect.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const FRENCH = { name: 'date_vote', type: 'date', format: '%d/%m/%Y' } as const;
const MOMENT = { name: 'maj', type: 'datetime' } as const;

/** Day then month, or month then day: nothing in the column tells; or both are there. */
const ambiguous = dateDefect({
  id: 'DATE-AMBIGUOUS',
  is: ({ how }) => how === 'ambiguous',
  readings: ['dmy', 'mdy'],
  mixed: 'mixed',
  reason: ({ time }) => (time === 'real' ? 'real' : undefined),
  examples: [
    { field: DATE, cell: '05/06/2024', gives: { class: 'C', after: '2024-06-05' } },
    { field: DATE, cell: '05/06/2024', reading: 'mdy', gives: { class: 'C', after: '2024-05-06' } },
    {
      field: DATE,
      cell: '05/06/2024',
      others: ['25/12/2024', '12/25/2024'],
      gives: { class: 'R', reason: 'mixed' },
    },
    {
      field: DATE,
      cell: '25/12/2024',
      others: ['05/06/2024', '12/25/2024'],
      gives: { class: 'R', reason: 'mixed' },
    },
    { field: DATE, cell: '05/06/2024 00:00', gives: { class: 'C', after: '2024-06-05' } },
    {
      field: DATE,
      cell: '05/06/2024',
      others: ['45/13/2024'],
      gives: { class: 'C', after: '2024-06-05' },
    },
    { field: DATE, cell: '05/06/2024', others: ['25/12/2024'], gives: null },
    { field: DATE, cell: '05/05/2024', gives: null },
    { field: DATE, cell: '2024-06-05', gives: null },
    { field: { name: 'reference' }, cell: '05/06/2024', gives: null },
  ],
});

/** Month then day, proved by a figure over 12 in the second place: American, and rare in France. */
const monthFirst = dateDefect({
  id: 'DATE-MDY',
  is: ({ how }) => how === 'mdy',
  proposed: true,
  reason: ({ time }) => (time === 'real' ? 'real' : undefined),
  examples: [
    { field: DATE, cell: '12/25/2024', gives: { class: 'C', after: '2024-12-25' } },
    {
      field: DATE,
      cell: '05/06/2024',
      others: ['12/25/2024'],
      gives: { class: 'C', after: '2024-05-06' },
    },
    {
      field: DATE,
      cell: '12/25/2024',
      others: ['25/12/2024'],
      gives: { class: 'C', after: '2024-12-25' },
    },
    { field: DATE, cell: '25/12/2024', others: ['12/25/2024'], gives: null },
    { field: DATE, cell: '13/13/2024', gives: null },
  ],
});

/** Day then month, proved by a figure over 12 in the first place, and by no other in the second. */
const dayFirst = dateDefect({
  id: 'DATE-DMY',
  is: ({ how, time }) =>
    how === 'dmy' && (time === 'none' || time === 'kept' || time === 'no-seconds'),
  reason: ({ time, sure }) =>
    time === 'no-seconds' ? 'no-seconds' : sure ? undefined : 'unproved',
  examples: [
    { field: DATE, cell: '25/12/2024', gives: { class: 'A', after: '2024-12-25' } },
    {
      field: DATE,
      cell: '05-06-2024',
      others: ['25-12-2024'],
      gives: { class: 'A', after: '2024-06-05' },
    },
    {
      field: DATE,
      cell: '5.6.2024',
      others: ['25/12/2024'],
      gives: { class: 'A', after: '2024-06-05' },
    },
    { field: DATE, cell: '05/05/2024', gives: { class: 'A', after: '2024-05-05' } },
    {
      field: DATE,
      cell: '25/12/2024',
      others: ['12/25/2024'],
      gives: { class: 'C', after: '2024-12-25', reason: 'unproved' },
    },
    {
      field: MOMENT,
      cell: '25/12/2024 10:30:15',
      gives: { class: 'A', after: '2024-12-25T10:30:15' },
    },
    {
      field: MOMENT,
      cell: '25/12/2024 10h30',
      gives: { class: 'C', after: '2024-12-25T10:30:00', reason: 'no-seconds' },
    },
    {
      field: { name: 'date_vote', constraints: { pattern: '\\d{4}-\\d{2}-\\d{2}' } },
      cell: '25/12/2024',
      gives: { class: 'A', after: '2024-12-25' },
    },
    { field: FRENCH, cell: '25-12-2024', gives: { class: 'A', after: '25/12/2024' } },
    { field: FRENCH, cell: '25/12/2024', gives: null },
    { field: DATE, cell: '05/06/2024', gives: null },
    { field: DATE, cell: '31/02/2024', others: ['25/12/2024'], gives: null },
    { field: DATE, cell: '25/12/0202', gives: null },
    { field: MOMENT, cell: '25/12/2024', gives: null },
  ],
});

export const orders: readonly AnyCellDefect[] = [ambiguous, monthFirst, dayFirst];
