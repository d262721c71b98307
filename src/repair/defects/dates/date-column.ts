import type { Moment } from '../../../schema/types/moment.ts';
import { isoDate, isoTime } from '../../../schema/types/moment.ts';
import { strptime } from '../../../schema/types/strptime.ts';
import type { RepairColumn } from '../../defect.ts';

/** Years in which an ordinary file may speak of something. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** True for a column of days or moments: by its type, or by a pattern that takes ISO dates alone. */
export function isDateColumn(column: RepairColumn): boolean {
  const { type } = column.field;
  if (type === 'date' || type === 'datetime') return true;
  if (type !== 'string') return false;
  return column.accepts('2023-01-15') && !column.accepts('15/01/2023') && !column.accepts('x');
}

export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The format of the column; `undefined` for ISO. */
function patternOf({ field }: RepairColumn): string | undefined {
  if (field.type !== 'date' && field.type !== 'datetime') return undefined;
  return field.format === 'default' || field.format === 'any' ? undefined : field.format;
}

/** A day in the column's own spelling; `undefined` where it cannot be written without losing a part of it. */
export function spellDay(column: RepairColumn, day: Moment): string | undefined {
  if (column.field.type === 'datetime') return undefined;
  const pattern = patternOf(column);
  if (pattern === undefined) return isoDate(day);
  const isWhole = ['%Y', '%m', '%d'].every((part) => pattern.includes(part));
  return isWhole ? strptime(pattern).render(day) : undefined;
}

/** A moment in the column's own spelling. `needsSeconds` when it says more than was read. */
export function spellMoment(
  column: RepairColumn,
  moment: Moment,
  zone: string,
): { readonly text: string; readonly writesSeconds: boolean } | undefined {
  const pattern = patternOf(column);
  if (pattern === undefined) {
    const clock = isoTime(moment).slice(0, 8);
    return { text: `${isoDate(moment)}T${clock}${zone.toUpperCase()}`, writesSeconds: true };
  }
  const isWhole = ['%Y', '%m', '%d', '%H', '%M'].every((part) => pattern.includes(part));
  const text = isWhole && zone === '' ? strptime(pattern).render(moment) : undefined;
  return text === undefined ? undefined : { text, writesSeconds: pattern.includes('%S') };
}
