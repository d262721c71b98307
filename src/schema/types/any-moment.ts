import type { Moment } from './moment.ts';
import { strptime } from './strptime.ts';

/**
 * The subset of `dateutil.parser.parse` that is accepted for the format `any`: whole dates, month
 * first where a slash leaves the choice, English names. What dateutil completes with today's date
 * (`24`, `10:30`) is refused: a verdict may not depend on the day.
 */
const DATES = [
  '%Y-%m-%d',
  '%Y/%m/%d',
  '%Y.%m.%d',
  '%Y%m%d',
  '%m/%d/%Y',
  '%d/%m/%Y',
  '%m-%d-%Y',
  '%d-%m-%Y',
  '%m.%d.%Y',
  '%d.%m.%Y',
  '%d %B %Y',
  '%d %b %Y',
  '%B %d, %Y',
  '%b %d, %Y',
  '%B %d %Y',
  '%b %d %Y',
];
const TIMES = [
  '%H:%M:%S.%f%z',
  '%H:%M:%S.%f',
  '%H:%M:%S%z',
  '%H:%M:%S',
  '%H:%M%z',
  '%H:%M',
  '%I:%M:%S %p',
  '%I:%M %p',
  '%I %p',
];
const DATETIMES = [
  ...DATES,
  ...DATES.flatMap((date) => TIMES.flatMap((time) => [`${date}T${time}`, `${date} ${time}`])),
];

function first(formats: readonly string[], text: string): Moment | undefined {
  for (const format of formats) {
    const moment = strptime(format).parse(text);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** A date, with a time of day or without. */
export function anyDatetime(text: string): Moment | undefined {
  return first(DATETIMES, text);
}

export function anyTime(text: string): Moment | undefined {
  return first(TIMES, text);
}
