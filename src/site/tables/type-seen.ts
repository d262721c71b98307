/** Each type that shows in the first rows, the strictest first. */
const TYPES: readonly (readonly [string, RegExp])[] = [
  ['year', /^(19|20)\d{2}$/],
  ['integer', /^-?(0|[1-9]\d{0,14})$/],
  ['number', /^-?(0|[1-9]\d*)(\.\d+)?$/],
  ['date', /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/],
  ['yearmonth', /^\d{4}-(0[1-9]|1[0-2])$/],
];

/**
 * The type of a column that no schema tells, from its first rows: for charts and alignment, where a
 * mistake spoils nothing. `01000` is no number: what has a leading zero is a code.
 */
export function typeSeen(values: readonly string[]): string {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return 'string';
  return TYPES.find(([, shape]) => filled.every((value) => shape.test(value)))?.[0] ?? 'string';
}
