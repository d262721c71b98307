/** Day 0 of the count that Excel starts in 1900, as it counts: 1900 had no 29 February, it believes. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Days between the two counts of Excel; that of 1904 was the one of the Macintosh. */
const OFFSET_1904 = 1462;

/** What a serial number stands for, without a zone. */
export interface SerialMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The day and time of day that a spreadsheet keeps as a number of days, to the second.
 * @param serial from 61 on (1 March 1900): before, Excel counts a day that never was
 */
export function serialMoment(serial: number, system: 1900 | 1904 = 1900): SerialMoment {
  const days = system === 1904 ? serial + OFFSET_1904 : serial;
  const date = new Date(DAY_ZERO + Math.round(days * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The serial number of a day, in the count of 1900: 2023 for 15 July 1905. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY);
}
