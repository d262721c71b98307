import type { CellValue, Decimal } from './column-check.ts';

/** Beyond 15 significant digits two different decimals may share one `number`. */
const EXACT_DIGITS = 15;
/** Far enough from the limits of a double for every 15-digit decimal to be told apart. */
const EXACT_EXPONENT = 290;
/** No one writes more; Python's `Decimal` refuses exponents of this size too. */
const MAX_EXPONENT = 1e15;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;

/** A numeric cell value: `number` when that is exact enough to be compared, else a decimal. */
export type NumericValue = number | Decimal;

export function isDecimal(value: CellValue | undefined): value is Decimal {
  return typeof value === 'object' && 'digits' in value && typeof value.digits === 'bigint';
}

export function isNumeric(value: CellValue | undefined): value is NumericValue {
  return typeof value === 'number' || isDecimal(value);
}

/**
 * Reads `[+-]digits[.digits][e[+-]digits]`, `NaN`, `INF` and `Infinity` (any case, signed), as
 * Python's `Decimal` does, ASCII digits only. Answers `undefined` for anything else.
 */
export function parseDecimal(text: string): NumericValue | undefined {
  const parts = DECIMAL.exec(text);
  if (parts === null) return parseSpecial(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  if (whole === '' && fraction === '') return undefined;
  const power = Number(exponent);
  if (Math.abs(power) > MAX_EXPONENT) return undefined;
  const written = whole + fraction;
  const significant = withoutFinalZeros(written);
  const digits = significant.replace(/^0+/, '');
  if (digits === '') return 0;
  const trailing = written.length - significant.length;
  const scale = fraction.length - trailing - power;
  const magnitude = digits.length - scale;
  if (digits.length <= EXACT_DIGITS && Math.abs(magnitude) < EXACT_EXPONENT) return Number(text);
  return { digits: BigInt(`${sign === '-' ? '-' : ''}${digits}`), scale };
}

/** By hand: the expression `0+$` would try from each zero of `1000…0001`. */
function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

function parseSpecial(text: string): number | undefined {
  const parts = SPECIAL.exec(text);
  if (parts === null) return undefined;
  if (parts[2]?.toLowerCase() === 'nan') return Number.NaN;
  return parts[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The exact decimal of a finite value. `0.1` is one tenth: the shortest text that reads back. */
export function toDecimal(value: NumericValue): Decimal {
  if (typeof value !== 'number') return value;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; `NaN` when one is not a number. */
export function compareNumbers(a: NumericValue, b: NumericValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a - b;
  if (typeof a === 'number' && !Number.isFinite(a)) return a;
  if (typeof b === 'number' && !Number.isFinite(b)) return -b;
  return compareDecimals(toDecimal(a), toDecimal(b));
}

function compareDecimals(a: Decimal, b: Decimal): number {
  const signs = sign(a) - sign(b);
  if (signs !== 0 || a.digits === 0n) return signs;
  // Orders of magnitude first: aligning 1e1000000 with 1 would need a million digits.
  const magnitudes = magnitude(a) - magnitude(b);
  if (magnitudes !== 0) return magnitudes * sign(a);
  const scale = Math.max(a.scale, b.scale);
  const difference =
    a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function sign({ digits }: Decimal): number {
  return digits === 0n ? 0 : digits > 0n ? 1 : -1;
}

function magnitude({ digits, scale }: Decimal): number {
  return String(digits < 0n ? -digits : digits).length - scale;
}

/** Text that is equal for equal numbers: `1.50` and `1.5`, `-0` and `0`. */
export function numberKey(value: NumericValue): string {
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  return `${value.digits}e${-value.scale}`;
}
