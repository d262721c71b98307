import type { CellValue } from '../column-check.ts';
import { compareTexts } from './type.ts';

/** A day and a time of day, as read from a cell. `offset` is minutes east of UTC, absent when naive. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micro: number;
  readonly offset?: number;
}

/** What Python's `strptime` takes for the parts that a format does not hold. */
export const EPOCH: Moment = {
  year: 1900,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  micro: 0,
};

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a day of the proleptic Gregorian calendar, years 1 to 9999 (those of Python's `date`). */
export function isRealDay(year: number, month: number, day: number): boolean {
  const days = MONTH_DAYS[month - 1];
  if (days === undefined || year < 1 || year > 9999 || day < 1) return false;
  return day <= days || (month === 2 && day === 29 && isLeap(year));
}

/** Month and day of the `dayOfYear`-th day, from 1. */
export function monthDay(year: number, dayOfYear: number): { month: number; day: number } {
  let day = dayOfYear;
  let month = 1;
  for (const days of MONTH_DAYS) {
    const length = month === 2 && isLeap(year) ? 29 : days;
    if (day <= length) break;
    day -= length;
    month += 1;
  }
  return { month, day };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2024-01-05` */
export function isoDate({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `10:30:00.000000`, always with microseconds, so that texts keep the order of times. */
export function isoTime(moment: Moment): string {
  const seconds = `${pad(moment.hour, 2)}:${pad(moment.minute, 2)}:${pad(moment.second, 2)}`;
  return `${seconds}.${pad(moment.micro, 6)}`;
}

/** `2024-01-05T10:30:00.000000`, in UTC with a final `Z` when the offset is known. */
export function isoDatetime(moment: Moment): string {
  if (moment.offset === undefined) return `${isoDate(moment)}T${isoTime(moment)}`;
  const utc = new Date(0);
  utc.setUTCFullYear(moment.year, moment.month - 1, moment.day);
  utc.setUTCHours(moment.hour, moment.minute - moment.offset, moment.second);
  const shifted: Moment = {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    hour: utc.getUTCHours(),
    minute: utc.getUTCMinutes(),
    second: utc.getUTCSeconds(),
    micro: moment.micro,
  };
  return `${isoDate(shifted)}T${isoTime(shifted)}Z`;
}

/** Order of two ISO texts; `NaN` when one has a zone and the other has not: they cannot be compared. */
export function compareMoments(a: CellValue, b: CellValue): number {
  return String(a).endsWith('Z') === String(b).endsWith('Z') ? compareTexts(a, b) : Number.NaN;
}
