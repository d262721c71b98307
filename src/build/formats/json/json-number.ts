const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** `-?(0|[1-9]\d*)(\.\d+)?`, at most 15 digits: a number as JSON writes it, that a double holds. */
export function isJsonNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start;
  const whole = digitsFrom(bytes, first, end);
  if (whole === first || end - first > 16) return false;
  if (bytes[first] === ZERO && whole > first + 1) return false;
  if (whole === end) return whole - first <= 15;
  if (bytes[whole] !== POINT) return false;
  return whole + 1 < end && digitsFrom(bytes, whole + 1, end) === end;
}

/** Where the digits end. */
function digitsFrom(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) break;
    at += 1;
  }
  return at;
}
