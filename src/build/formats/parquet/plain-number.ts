const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The double nearest to a number of at most 15 digits, `-?\d+(\.\d+)?`. Its digits and the power of
 * ten are exact, so their quotient is rounded once, as the language rounds the text.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let point = end;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) point = at + 1;
    else digits = digits * 10 + (byte - ZERO);
  }
  const value = digits / (POWERS[end - point] ?? Number.NaN);
  return isNegative ? -value : value;
}
