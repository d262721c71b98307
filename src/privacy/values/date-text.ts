/** A date as far as it is told. */
export interface DateText {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

type Reading = readonly [pattern: RegExp, order: readonly ('year' | 'month' | 'day')[]];

/** What follows a date: a time, which is left out. */
const TIME = String.raw`(?:[T ]\d{1,2}(?::|h)\d{2}.*)?`;

/** Years of two digits are not read: `03/04/05` may be anything. */
const READINGS: readonly Reading[] = [
  [new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${TIME}$`), ['year', 'month', 'day']],
  [new RegExp(String.raw`^(\d{4})/(\d{1,2})/(\d{1,2})${TIME}$`), ['year', 'month', 'day']],
  [new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${TIME}$`), ['day', 'month', 'year']],
  [/^(\d{4})(\d{2})(\d{2})$/, ['year', 'month', 'day']],
  [/^(\d{4})-(\d{2})$/, ['year', 'month']],
  [/^(\d{1,2})\/(\d{4})$/, ['month', 'year']],
  [/^(\d{4})$/, ['year']],
];

const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Reads a date in ISO or French order; `undefined` for what is none, or is not in the calendar. */
export function readDate(text: string): DateText | undefined {
  const trimmed = text.trim();
  for (const [pattern, order] of READINGS) {
    const parts = pattern.exec(trimmed);
    if (parts === null) continue;
    const found: { year: number; month?: number; day?: number } = { year: 0 };
    for (const [index, part] of order.entries()) found[part] = Number(parts[index + 1]);
    return isInCalendar(found) ? found : undefined;
  }
  return undefined;
}

function isInCalendar({ year, month, day }: DateText): boolean {
  if (year < 1000 || year > 2999) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return LONG_MONTHS.has(month) ? 31 : 30;
}

/** Whole years from a birth to a day. */
export function ageAt(birth: Required<DateText>, reference: Required<DateText>): number {
  const isBefore =
    reference.month < birth.month || (reference.month === birth.month && reference.day < birth.day);
  return reference.year - birth.year - (isBefore ? 1 : 0);
}
