import { valueReader } from '../../columns/read-value.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';

const DAY = 86_400_000;
/** Excel counts days from 30 December 1899, and takes 1900 for a leap year: right from March on. */
const ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT = '1900-03-01';

/** The serial number of a day or a moment; `undefined` when Excel would not show the same one. */
export function serialDate(column: TypedColumn): (text: string) => number | undefined {
  const read = valueReader(column);
  const isMoment = column.kind === 'datetime';
  return (text) => {
    const iso = read(text);
    if (typeof iso !== 'string' || iso < FIRST_RIGHT || column.utc === true) return undefined;
    if (isMoment && !iso.endsWith('.000000')) return undefined;
    const instant = Date.parse(isMoment ? `${iso.slice(0, 19)}Z` : `${iso}T00:00:00Z`);
    return (instant - ZERO) / DAY;
  };
}
