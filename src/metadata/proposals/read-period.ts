import { firstDayOf, isDay, lastDayOf } from '../dates.ts';

export interface Period {
  readonly start: string;
  readonly end: string;
  readonly isYear: boolean;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ][\d:.,Z+-]*)?$/;
const FRENCH = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?: [\d:]*)?$/;
/** Beyond these years a figure is no year, or a mistake. */
const [FIRST, LAST] = ['1000', '2200'];

/** The days that a cell covers: a day, a month or a year, as ISO 8601 or as written in France. */
export function readPeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = FRENCH.exec(trimmed) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(trimmed) ?? [];
  const parts =
    year === ''
      ? [isoYear, isoMonth, isoDay]
      : [year, month.padStart(2, '0'), day.padStart(2, '0')];
  const written = parts.filter((part) => part !== undefined).join('-');
  if (written === '' || written < FIRST || written > LAST) return undefined;
  const start = firstDayOf(written);
  const end = lastDayOf(written);
  return isDay(start) && isDay(end) ? { start, end, isYear: written.length === 4 } : undefined;
}
