import type { AnyCellDefect } from '../../defect.ts';
import { dateDefect } from './date-defect.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const MOMENT = { name: 'maj', type: 'datetime' } as const;

/**
 * `2023-06-30T22:00:00Z`: midnight in Paris, written in UTC by a program. The day that is cut off
 * would be the one before.
 */
const utcShift = dateDefect({
  id: 'DATE-UTC-SHIFT',
  is: ({ time }) => time === 'shift',
  examples: [
    { field: DATE, cell: '2023-06-30T22:00:00Z', gives: { class: 'C', after: '2023-07-01' } },
    { field: DATE, cell: '2022-12-31T23:00:00.000Z', gives: { class: 'C', after: '2023-01-01' } },
    { field: DATE, cell: '2023-06-30T22:00:00', gives: null },
    // In winter, 22:00 in UTC is no midnight.
    { field: DATE, cell: '2022-12-31T22:00:00Z', gives: null },
    { field: MOMENT, cell: '2023-06-30T22:00:00Z', gives: null },
  ],
});

/** A time of day where a day is due: midnight says nothing and goes; any other one would be lost. */
const timeOfDay = dateDefect({
  id: 'DATE-TIME',
  is: ({ how, time }) =>
    how !== 'ambiguous' && how !== 'mdy' && (time === 'midnight' || time === 'real'),
  reason: ({ time }) => (time === 'real' ? 'real' : undefined),
  examples: [
    { field: DATE, cell: '2022-12-06T00:00:00', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: '2022-12-06 00:00:00+01:00', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: '25/12/2024 00:00', gives: { class: 'A', after: '2024-12-25' } },
    {
      field: DATE,
      cell: '2022-12-06T10:30:00',
      gives: { class: 'C', after: '2022-12-06', reason: 'real' },
    },
    {
      field: DATE,
      cell: '2022-12-31T22:00:00Z',
      gives: { class: 'C', after: '2022-12-31', reason: 'real' },
    },
    { field: DATE, cell: '2023-06-30T22:00:00Z', gives: null },
    { field: DATE, cell: '05/06/2024 00:00', gives: null },
    { field: MOMENT, cell: '2022-12-06T00:00:00', gives: null },
  ],
});

export const times: readonly AnyCellDefect[] = [utcShift, timeOfDay];
