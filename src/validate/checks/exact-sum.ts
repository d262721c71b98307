import type { Decimal } from '../../schema/column-check.ts';
import { type NumericValue, toDecimal } from '../../schema/decimal.ts';

/** Further apart than that, aligning two decimals would fill the memory: no real table needs it. */
const MAX_SCALE = 1000;

/** The exact sum: `0.1 + 0.2` is `0.3`. `undefined` for numbers that no sum can be made of. */
export function exactSum(values: readonly NumericValue[]): NumericValue | undefined {
  let whole = 0;
  let isWhole = true;
  for (const value of values) {
    if (typeof value === 'number' && Number.isSafeInteger(value)) whole += value;
    else isWhole = false;
  }
  if (isWhole && Number.isSafeInteger(whole)) return whole;
  const decimals = values.map(toDecimal);
  if (decimals.some(({ scale }) => Math.abs(scale) > MAX_SCALE)) return undefined;
  return decimals.reduce(add, { digits: 0n, scale: 0 });
}

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const at = ({ digits, scale: own }: Decimal): bigint => digits * 10n ** BigInt(scale - own);
  return { digits: at(a) + at(b), scale };
}

/** A sum as a text for people: plain digits and a decimal point. */
export function decimalText(value: NumericValue): string {
  const { digits, scale } = toDecimal(value);
  if (scale <= 0) return String(digits * 10n ** BigInt(-scale));
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = text.slice(-scale).replace(/0+$/, '');
  return `${sign}${text.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}
