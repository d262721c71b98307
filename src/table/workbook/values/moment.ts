/** How much of a date and time a cell shows. */
export type Precision = 'year' | 'month' | 'date' | 'datetime' | 'time';

/** A moment of the calendar, without time zone. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day of a spreadsheet. */
const LAST_DAY = 2_958_465;
/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1462;

/**
 * The moment that a serial number stands for; `undefined` when there is none (negative, beyond
 * 9999). In the 1900 system day 60 is 29 February 1900, which never was, and day 0 is `1900-01-00`:
 * that is what Excel shows.
 */
export function momentOfSerial(serial: number, is1904: boolean): Moment | undefined {
  const total = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(total / DAY_SECONDS) + (is1904 ? DAYS_TO_1904 : 0);
  if (!(total >= 0 && days <= LAST_DAY)) return undefined;
  const seconds = total % DAY_SECONDS;
  if (days === 0) return { year: 1900, month: 1, day: 0, seconds };
  if (days === 60) return { year: 1900, month: 2, day: 29, seconds };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    seconds,
  };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d*)?)?)?Z?$/;

/** The moment that an ISO 8601 text of a workbook stands for; a fraction of a second is dropped. */
export function momentOfIso(text: string): Moment | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { year, month, day, seconds: hours * 3600 + minutes * 60 + seconds };
}

/** ISO 8601 text, no more precise than what the cell shows. */
export function isoText({ year, month, day, seconds }: Moment, precision: Precision): string {
  if (precision === 'time') return clockText(seconds);
  const years = String(year).padStart(4, '0');
  if (precision === 'year') return years;
  const months = `${years}-${twoDigits(month)}`;
  if (precision === 'month') return months;
  const date = `${months}-${twoDigits(day)}`;
  return precision === 'date' ? date : `${date}T${clockText(seconds)}`;
}

/** `HH:MM:SS`; more than 24 hours are told as such. */
export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(twoDigits).join(':');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
