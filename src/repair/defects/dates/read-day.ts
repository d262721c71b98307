import { EPOCH, isRealDay, type Moment } from '../../../schema/types/moment.ts';
import { isPlausibleYear } from './date-column.ts';
import type { DateOrder } from './date-order.ts';
import { type FrenchDay, readFrenchDay } from './french-day.ts';

/** How a day was read, which names the damage. */
export type How = 'dmy' | 'mdy' | 'ambiguous' | 'ymd' | 'compact' | 'words';

export interface DayReading {
  readonly how: How;
  readonly day: Moment;
  /** True when it is the only possible reading. */
  readonly sure: boolean;
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const EIGHT = /^(\d{4})(\d{2})(\d{2})$/;
const EIGHT_DAY_FIRST = /^(\d{2})(\d{2})(\d{4})$/;

/** The moment of a day, when the calendar has it and files may speak of it. */
export function realDay(year: number, month: number, day: number): Moment | undefined {
  return isPlausibleYear(year) && isRealDay(year, month, day)
    ? { ...EPOCH, year, month, day }
    : undefined;
}

/** Figures with the year last, not read yet: `05/06/2024`. */
export function figuresOf(text: string): readonly [number, number, number] | undefined {
  const parts = YEAR_LAST.exec(text);
  return parts === null ? undefined : [Number(parts[1]), Number(parts[3]), Number(parts[4])];
}

/**
 * The day that a text names, in the order that the column proves.
 * @param chosen the order that a person chose where nothing is proved
 * @returns `'mixed'`: the column writes both orders, and this text could be either
 */
export function readDay(
  text: string,
  orders: DateOrder,
  chosen: string | undefined,
): DayReading | 'mixed' | undefined {
  const year = yearFirst(text);
  if (year !== undefined) return year;
  const figures = figuresOf(text);
  if (figures !== undefined) return inOrder(figures, orders, chosen);
  const words: FrenchDay | undefined = readFrenchDay(text);
  if (words === undefined || words.how === 'wrong-weekday') return undefined;
  if (!isPlausibleYear(words.day.year)) return undefined;
  return { how: 'words', day: words.day, sure: words.how === 'whole' };
}

function yearFirst(text: string): DayReading | undefined {
  const parts = YEAR_FIRST.exec(text);
  if (parts !== null) {
    const day = realDay(Number(parts[1]), Number(parts[3]), Number(parts[4]));
    return day && { how: 'ymd', day, sure: true };
  }
  const [, year, month, date] = EIGHT.exec(text) ?? [];
  if (year === undefined) return undefined;
  const day = realDay(Number(year), Number(month), Number(date));
  if (day !== undefined) return { how: 'compact', day, sure: true };
  const [, first, second, last] = EIGHT_DAY_FIRST.exec(text) ?? [];
  const turned = realDay(Number(last), Number(second), Number(first));
  return turned && { how: 'compact', day: turned, sure: false };
}

function inOrder(
  [first, second, year]: readonly [number, number, number],
  orders: DateOrder,
  chosen: string | undefined,
): DayReading | 'mixed' | undefined {
  const dmy = realDay(year, second, first);
  const mdy = realDay(year, first, second);
  const { order } = orders;
  // The fifth of May is itself in both orders.
  if (first === second) return dmy && { how: 'dmy', day: dmy, sure: true };
  if (orders.isHopeless) return 'mixed';
  if (order === 'dmy') return dmy && { how: 'dmy', day: dmy, sure: true };
  if (order === 'mdy') return mdy && { how: 'mdy', day: mdy, sure: false };
  if (dmy !== undefined && mdy !== undefined) {
    return { how: 'ambiguous', day: chosen === 'mdy' ? mdy : dmy, sure: false };
  }
  if (dmy !== undefined) return { how: 'dmy', day: dmy, sure: false };
  return mdy && { how: 'mdy', day: mdy, sure: false };
}
