import { isoDate } from '../../../schema/types/moment.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { DateOrder } from './date-order.ts';
import { type DayReading, readDay } from './read-day.ts';

const PERIOD = {
  name: 'datesPeriodeVersement',
  constraints: { pattern: '\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?' },
} as const;

/** A pattern that takes two ISO dates and a slash between (ISO 8601), and not anything else. */
function isPeriod(column: RepairColumn): boolean {
  if (column.field.type !== 'string') return false;
  return column.accepts('2023-01-01/2023-12-31') && !column.accepts('2023-01-01_2023-12-31');
}

const BETWEEN = /^(?:du +)?(.+?)(\s*[/_;–—]\s*|\s+-\s+|\s+(?:au|a|à|jusqu'au)\s+)(.+)$/iu;
/** A day in figures is cut by slashes of its own: the mark between is then looked for around. */
const FIGURES = '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}';
const TWO = new RegExp(
  `^(?:du +)?(${FIGURES})(\\s*[/_;–—-]\\s*|\\s+(?:au|a|à)\\s+|\\s+)(${FIGURES})$`,
  'iu',
);

function endsOf(text: string): { from: string; mark: string; to: string } | undefined {
  const [, from, mark, to] = TWO.exec(text) ?? BETWEEN.exec(text) ?? [];
  return from === undefined || mark === undefined || to === undefined
    ? undefined
    : { from, mark, to };
}

function readEnds(
  text: string,
  orders: DateOrder,
): { readonly from: DayReading; readonly to: DayReading; readonly mark: string } | undefined {
  const ends = text.length > 80 ? undefined : endsOf(text);
  if (ends === undefined) return undefined;
  const from = readDay(ends.from.trim(), orders, undefined);
  const to = readDay(ends.to.trim(), orders, undefined);
  if (from === undefined || from === 'mixed' || to === undefined || to === 'mixed')
    return undefined;
  return { from, to, mark: ends.mark };
}

/** Two days with another mark than the slash, each of them with one reading; or dates that are to be assumed. */
const separator: CellDefect<DateOrder> = {
  id: 'PERIOD-SEPARATOR',
  applies: isPeriod,
  evidence: () => new DateOrder(),
  repair(text, { column, evidence }) {
    const ends = readEnds(text, evidence);
    if (ends === undefined || /^\s+$/u.test(ends.mark)) return undefined;
    const [from, to] = [isoDate(ends.from.day), isoDate(ends.to.day)];
    if (from > to) return undefined;
    return settled(column, ends.from.sure && ends.to.sure ? 'A' : 'C', `${from}/${to}`);
  },
  examples: [
    {
      field: PERIOD,
      cell: '2023-01-01_2023-12-31',
      gives: { class: 'A', after: '2023-01-01/2023-12-31' },
    },
    {
      field: PERIOD,
      cell: '2023-01-01 - 2023-12-31',
      gives: { class: 'A', after: '2023-01-01/2023-12-31' },
    },
    {
      field: PERIOD,
      cell: '2023-01-01 / 2023-12-31',
      gives: { class: 'A', after: '2023-01-01/2023-12-31' },
    },
    {
      field: PERIOD,
      cell: 'du 01/01/2023 au 31/12/2023',
      gives: { class: 'A', after: '2023-01-01/2023-12-31' },
    },
    {
      field: PERIOD,
      cell: '01/02/2023 - 03/04/2023',
      gives: { class: 'C', after: '2023-02-01/2023-04-03' },
    },
    {
      field: PERIOD,
      cell: 'du 1er janvier 2023 au 31 décembre 2023',
      gives: { class: 'A', after: '2023-01-01/2023-12-31' },
    },
    { field: PERIOD, cell: '2023-12-31/2023-01-01', gives: null },
    { field: PERIOD, cell: '2023-12-31_2023-01-01', gives: null },
    { field: PERIOD, cell: '2023-01-01 2023-12-31', gives: null },
    { field: PERIOD, cell: '2023-01-01', gives: null },
  ],
};

/** Two dates with a space: a period, or two payments. */
const space: CellDefect<DateOrder> = {
  id: 'PERIOD-SPACE',
  applies: isPeriod,
  evidence: () => new DateOrder(),
  repair(text, { evidence }) {
    const ends = readEnds(text, evidence);
    return ends !== undefined && /^\s+$/u.test(ends.mark) ? reported() : undefined;
  },
  examples: [
    { field: PERIOD, cell: '2023-01-01 2023-12-31', gives: { class: 'R' } },
    { field: PERIOD, cell: '2023-01-01_2023-12-31', gives: null },
  ],
};

/** The end before the start: which of the two is wrong, or whether they were exchanged, is not known. */
const reversed: CellDefect<DateOrder> = {
  id: 'PERIOD-REVERSED',
  applies: isPeriod,
  evidence: () => new DateOrder(),
  everyCell: true,
  repair(text, { evidence }) {
    const ends = readEnds(text, evidence);
    if (ends === undefined || !ends.from.sure || !ends.to.sure) return undefined;
    return isoDate(ends.from.day) > isoDate(ends.to.day) ? reported() : undefined;
  },
  examples: [
    { field: PERIOD, cell: '2023-12-31/2023-01-01', gives: { class: 'R' } },
    { field: PERIOD, cell: '2023-12-31_2023-01-01', gives: { class: 'R' } },
    { field: PERIOD, cell: '2023-01-01/2023-12-31', gives: null },
    { field: PERIOD, cell: '2023-01-01/2023-01-01', gives: null },
  ],
};

/** Years alone: their first and last days would be invented. */
const yearOnly: CellDefect = {
  id: 'PERIOD-YEAR',
  applies: isPeriod,
  repair: (text) =>
    /^(?:(?:19|20)\d\d)(?:\s*[-–/_]\s*(?:19|20)\d\d)?$/u.test(text) ? reported() : undefined,
  examples: [
    { field: PERIOD, cell: '2023', gives: { class: 'R' } },
    { field: PERIOD, cell: '2022-2023', gives: { class: 'R' } },
    { field: PERIOD, cell: '2023-01-01', gives: null },
    { field: { name: 'annee', constraints: { pattern: '\\d{4}' } }, cell: '2023', gives: null },
  ],
};

export const periods: readonly AnyCellDefect[] = [reversed, space, separator, yearOnly];
