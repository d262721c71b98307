import { isRealDay } from '../../../schema/types/moment.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isDateColumn, isPlausibleYear } from './date-column.ts';
import { monthNumber } from './french-day.ts';
import { figuresOf } from './read-day.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const REQUIRED = { ...DATE, constraints: { required: true } } as const;

/** The day 0 of programs, which is "no date": with the time that they add, or without. */
const EPOCHS =
  /^(?:0?0[-/.]0?0[-/.]0000|0000[-/.]0?0[-/.]0?0|30[-/.]12[-/.]1899|12[-/.]30[-/.]1899|1899[-/.]12[-/.]30|0?0[-/.]0?1[-/.]1900|1900[-/.]0?1[-/.]0?0)(?:[T ]00:00(?::00)?)?$/;

/** `00/01/1900`, `30/12/1899`, `0000-00-00`: what an empty cell becomes in a program. */
const epoch: CellDefect = {
  id: 'DATE-EPOCH',
  applies: isDateColumn,
  repair(text, { column: { blank } }) {
    if (!EPOCHS.test(text)) return undefined;
    return blank === undefined ? reported('required') : { class: 'C', after: blank };
  },
  examples: [
    { field: DATE, cell: '30/12/1899', gives: { class: 'C', after: '' } },
    { field: DATE, cell: '1900-01-00', gives: { class: 'C', after: '' } },
    { field: DATE, cell: '0000-00-00 00:00:00', gives: { class: 'C', after: '' } },
    { field: REQUIRED, cell: '00/01/1900', gives: { class: 'R', reason: 'required' } },
    { field: DATE, cell: '01/01/1900', gives: null },
    { field: { name: 'mention' }, cell: '30/12/1899', gives: null },
  ],
};

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/.-])/;
const WORDS = /^(\d{1,2})(?:er)?[ -]+(\p{L}{3,9}\.?)[ -]+(\d{4})$/u;

/** Year, then the two others in the orders in which they may be. */
function partsOf(
  text: string,
): { year: number; orders: readonly (readonly [number, number])[] } | undefined {
  const figures = figuresOf(text.replace(/[T ]+\d{1,2}[:h].*$/i, ''));
  if (figures !== undefined) {
    const [first, second, year] = figures;
    return {
      year,
      orders: [
        [second, first],
        [first, second],
      ],
    };
  }
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), orders: [[Number(month), Number(day)]] };
  const [, date, name = '', last] = WORDS.exec(text) ?? [];
  const number = monthNumber(name);
  return number === undefined
    ? undefined
    : { year: Number(last), orders: [[number, Number(date)]] };
}

/** `31/02/2024`: shaped as a date that no calendar has. */
const impossible: CellDefect = {
  id: 'DATE-IMPOSSIBLE',
  applies: isDateColumn,
  repair(text) {
    const parts = partsOf(text);
    if (parts === undefined || parts.year === 0) return undefined;
    const isReal = parts.orders.some(([month, day]) => isRealDay(parts.year, month, day));
    return isReal ? undefined : reported();
  },
  examples: [
    { field: DATE, cell: '31/02/2024', gives: { class: 'R' } },
    { field: DATE, cell: '2023-02-29', gives: { class: 'R' } },
    { field: DATE, cell: '13/13/2024', gives: { class: 'R' } },
    { field: DATE, cell: '31 février 2024', gives: { class: 'R' } },
    { field: DATE, cell: '29/02/2024', gives: null },
    { field: DATE, cell: '2024-02-29', gives: null },
  ],
};

/** A real day of a year in which no file speaks: `0202` for `2020`, `2204` for `2024`. */
const outOfRange: CellDefect = {
  id: 'DATE-OUT-OF-RANGE',
  applies: isDateColumn,
  everyCell: true,
  silence: () => ({ kind: 'date', min: 10_000_101, max: 21_001_231, empty: true }),
  repair(text) {
    const parts = partsOf(text);
    if (parts === undefined || isPlausibleYear(parts.year)) return undefined;
    const isReal = parts.orders.some(([month, day]) => isRealDay(parts.year, month, day));
    return isReal ? reported(undefined, { year: parts.year }) : undefined;
  },
  examples: [
    { field: DATE, cell: '2204-06-12', gives: { class: 'R' } },
    { field: DATE, cell: '0202-06-12', gives: { class: 'R' } },
    { field: DATE, cell: '06/12/0202', gives: { class: 'R' } },
    { field: DATE, cell: '1789-07-14', gives: null },
    { field: DATE, cell: '2024-06-12', gives: null },
    { field: { name: 'lot' }, cell: '2204-06-12', gives: null },
  ],
};

const PARTIAL =
  /^(?:(?:19|20)\d\d|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2]))$/;
const NAMED_MONTH = /^(\p{L}{3,9}\.?)[ -]+(?:19|20)\d\d$/u;

/** A month or a year where a day is due: the first of the month would be invented. */
const partial: CellDefect = {
  id: 'DATE-PARTIAL',
  applies: isDateColumn,
  repair(text) {
    const name = NAMED_MONTH.exec(text)?.[1];
    const isPart = PARTIAL.test(text) || (name !== undefined && monthNumber(name) !== undefined);
    return isPart ? reported() : undefined;
  },
  examples: [
    { field: DATE, cell: '12/2022', gives: { class: 'R' } },
    { field: DATE, cell: 'décembre 2022', gives: { class: 'R' } },
    { field: DATE, cell: '2022-12', gives: { class: 'R' } },
    { field: DATE, cell: '2022', gives: { class: 'R' } },
    { field: DATE, cell: 'Conseil 2022', gives: null },
    { field: { name: 'mois', type: 'yearmonth' }, cell: '2022-12', gives: null },
  ],
};

/** A day where a moment is due: the time would be invented. */
const noTime: CellDefect = {
  id: 'DATE-PARTIAL',
  applies: ({ field }) => field.type === 'datetime',
  repair(text) {
    const parts = /[:hT]/.test(text) ? undefined : partsOf(text);
    const isReal = parts?.orders.some(([month, day]) => isRealDay(parts.year, month, day));
    return isReal === true ? reported('no-time') : undefined;
  },
  examples: [
    {
      field: { name: 'maj', type: 'datetime' },
      cell: '2024-01-05',
      gives: { class: 'R', reason: 'no-time' },
    },
    { field: { name: 'maj', type: 'datetime' }, cell: '2024-01-05T10:00:00', gives: null },
    { field: { name: 'maj', type: 'datetime' }, cell: 'hier', gives: null },
  ],
};

export const notDays: readonly AnyCellDefect[] = [epoch, outOfRange, impossible, partial, noTime];
