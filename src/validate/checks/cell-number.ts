import { isNumeric, type NumericValue, parseDecimal } from '../../schema/decimal.ts';
import type { RowCell } from '../check.ts';

/**
 * The number of a cell: its value when that is one, or a text that reads as one (`007` is 7).
 * `undefined` for anything else, infinities and `NaN` included.
 */
export function cellNumber({ value }: RowCell): NumericValue | undefined {
  const number = typeof value === 'string' ? parseDecimal(value.trim()) : value;
  if (!isNumeric(number)) return undefined;
  return typeof number === 'number' && !Number.isFinite(number) ? undefined : number;
}
