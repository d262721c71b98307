import type { CellDefect } from '../../defect.ts';
import { settled } from '../settle.ts';
import { isDateColumn, spellDay } from './date-column.ts';
import { DateOrder } from './date-order.ts';
import { monthNumber } from './french-day.ts';
import { figuresOf, realDay } from './read-day.ts';

const DATE = { name: 'date_vote', type: 'date' } as const;
const FIGURES = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{2})$/;
const WORDS = /^(\d{1,2})[- ](\p{L}{3,9}\.?)[- ](\d{2})$/u;
/** Without neighbours: the century that most programs take. */
const PIVOT = 69;

/** The centuries of the years that the column writes whole, and the order of its figures. */
class YearEvidence extends DateOrder {
  #earliest = Number.POSITIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;

  override see(text: string): void {
    super.see(text);
    const year = figuresOf(text)?.[2];
    if (year === undefined) return;
    this.#earliest = Math.min(this.#earliest, year);
    this.#latest = Math.max(this.#latest, year);
  }

  /** The century of two figures: the one that is nearest to the other years of the column. */
  century(year: number): '1900' | '2000' {
    const away = (full: number): number => Math.max(this.#earliest - full, full - this.#latest, 0);
    if (this.#earliest === Number.POSITIVE_INFINITY) return year < PIVOT ? '2000' : '1900';
    return away(2000 + year) <= away(1900 + year) ? '2000' : '1900';
  }
}

/** Day, month and year of two figures, in the order that the column proves, else as French writes. */
function partsOf(
  text: string,
  evidence: YearEvidence,
): readonly [number, number, number] | undefined {
  const [, first, , second, year] = FIGURES.exec(text) ?? [];
  if (first !== undefined) {
    const { order } = evidence;
    const [day, month] = order === 'mdy' ? [second, first] : [first, second];
    // Written in both orders: two readings remain, and no century helps.
    if (evidence.isHopeless) return undefined;
    return Number(month) > 12
      ? [Number(month), Number(day), Number(year)]
      : [Number(day), Number(month), Number(year)];
  }
  const [, day, name = '', short] = WORDS.exec(text) ?? [];
  const month = monthNumber(name);
  return month === undefined ? undefined : [Number(day), month, Number(short)];
}

/** `06/12/22`, `06-déc-22`: the century is missing. */
export const twoDigitYear: CellDefect<YearEvidence> = {
  id: 'DATE-YY',
  applies: isDateColumn,
  evidence: () => new YearEvidence(),
  readings: () => ['nearest', '2000', '1900'],
  repair(text, { column, evidence, reading }) {
    const [day, month, short] = partsOf(text, evidence) ?? [];
    if (day === undefined || month === undefined || short === undefined) return undefined;
    const century = reading === '1900' || reading === '2000' ? reading : evidence.century(short);
    const full = realDay(Number(century) + short, month, day);
    const after = full && spellDay(column, full);
    return after === undefined ? undefined : settled(column, 'C', after);
  },
  examples: [
    { field: DATE, cell: '06/12/22', gives: { class: 'C', after: '2022-12-06' } },
    { field: DATE, cell: '06-déc-22', gives: { class: 'C', after: '2022-12-06' } },
    {
      field: DATE,
      cell: '06/12/55',
      others: ['25/03/1948'],
      gives: { class: 'C', after: '1955-12-06' },
    },
    { field: DATE, cell: '06/12/98', gives: { class: 'C', after: '1998-12-06' } },
    { field: DATE, cell: '06/12/22', reading: '1900', gives: { class: 'C', after: '1922-12-06' } },
    { field: DATE, cell: '12/25/22', gives: { class: 'C', after: '2022-12-25' } },
    { field: DATE, cell: '31/02/22', gives: null },
    { field: DATE, cell: '06/12/2022', gives: null },
    { field: { name: 'compte' }, cell: '06/12/22', gives: null },
  ],
};
