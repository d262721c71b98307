/** Digits that a spreadsheet keeps and shows; beyond them, a double holds only noise. */
const DIGITS = 15;

/** Longest plain notation; beyond, an exponent reads better. */
const MAX_LENGTH = 40;

/**
 * A number as plain decimal text: a dot, no grouping, no exponent (a SIRET stored as a number
 * keeps its 14 digits, where Excel shows `2,1E+13`), no binary noise (`0.1 + 0.2` gives `0.3`).
 * @param written as the workbook writes it: `1234.5`, `2.1210007800018E13`
 */
export function plainNumber(written: string): string {
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(written)) return written;
  const value = Number(written);
  return written.trim() === '' || !Number.isFinite(value) ? written.trim() : numberText(value);
}

/** `plainNumber` of a finite number. */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0);
  const shortest = String(Number(value.toPrecision(DIGITS)));
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (match === null) return shortest;
  const [, sign = '', unit = '', decimals = '', exponent = ''] = match;
  const digits = unit + decimals;
  const point = 1 + Number(exponent);
  if (Math.abs(point) > MAX_LENGTH) return shortest.toUpperCase();
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
