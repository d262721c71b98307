import { isDecimal, toDecimal } from '../../schema/decimal.ts';
import { castOf } from './cast.ts';
import type { TypedColumn } from './typed-column.ts';

/**
 * A value as formats with types hold it: dates and moments as ISO texts, `long` and `decimal`
 * (times 10^scale) as whole numbers of any size. `null`: no value.
 */
export type TypedValue = string | number | boolean | bigint | null;

/** Reads the cells of a column that has been surveyed: none can be of another type. */
export function valueReader(column: TypedColumn): (text: string) => TypedValue {
  const { field, kind } = column;
  if (field === undefined) return (text) => (text === '' ? null : text);
  const cast = castOf(field);
  if (kind === 'text') {
    const missing = new Set(field.missingValues);
    return (text) => (missing.has(text) ? null : text);
  }
  return (text) => {
    const value = cast(text);
    if (value === null || value === undefined) return null;
    if (kind === 'long' || kind === 'decimal') return scaled(value, column.scale ?? 0);
    if (isDecimal(value)) return Number(`${value.digits}e${-value.scale}`);
    return typeof value === 'object' ? text : value;
  };
}

function scaled(value: unknown, scale: number): bigint | null {
  if (typeof value !== 'number' && !isDecimal(value as object)) return null;
  const { digits, scale: own } = toDecimal(value as number);
  return own <= scale ? digits * 10n ** BigInt(scale - own) : digits / 10n ** BigInt(own - scale);
}
