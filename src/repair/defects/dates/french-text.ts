import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isDateColumn } from './date-column.ts';
import { dateDefect } from './date-defect.ts';
import { readFrenchDay } from './french-day.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;

/** `lundi 1er août 2022`, `06-déc-2022`: the month by its name. Proposed when it is taken from a sentence. */
const inWords = dateDefect({
  id: 'DATE-FR-TEXT',
  is: ({ how, time }) =>
    how === 'words' && time !== 'midnight' && time !== 'real' && time !== 'shift',
  reason: ({ sure, time }) => (sure ? undefined : time === 'no-seconds' ? 'no-seconds' : 'inside'),
  examples: [
    { field: DATE, cell: '6 décembre 2022', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: '1er août 2022', gives: { class: 'A', after: '2022-08-01' } },
    { field: DATE, cell: 'mardi 6 déc. 2022', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: '06-déc-2022', gives: { class: 'A', after: '2022-12-06' } },
    { field: DATE, cell: 'le 14 JUILLET 2023', gives: { class: 'A', after: '2023-07-14' } },
    {
      field: DATE,
      cell: 'Conseil du 6 décembre 2022',
      gives: { class: 'C', after: '2022-12-06', reason: 'inside' },
    },
    { field: DATE, cell: '31 février 2022', gives: null },
    { field: DATE, cell: '6 jui 2022', gives: null },
    { field: DATE, cell: 'du 6 décembre 2022 au 7 janvier 2023', gives: null },
    { field: DATE, cell: '6 décembre', gives: null },
  ],
});

/** `lundi 6 décembre 2022`, which was a Tuesday: one of the two is wrong. */
const weekday: CellDefect = {
  id: 'DATE-FR-TEXT',
  applies: isDateColumn,
  repair: (text) =>
    readFrenchDay(text)?.how === 'wrong-weekday' ? reported('wrong-weekday') : undefined,
  examples: [
    { field: DATE, cell: 'lundi 6 décembre 2022', gives: { class: 'R', reason: 'wrong-weekday' } },
    { field: DATE, cell: 'mardi 6 décembre 2022', gives: null },
  ],
};

export const frenchTexts: readonly AnyCellDefect[] = [weekday, inWords];
