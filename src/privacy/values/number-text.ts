/** A number as it is written in a French or an English file. */
export interface NumberText {
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  readonly sign: '.' | ',';
}

/** Digits, in groups of three or not: ordinary, no-break and thin spaces part them. */
const NUMBER = /^([+\-−]?)(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:([.,])(\d+))?$/;

/** Reads `1 234,5`, `-3.25`, `00123`; `undefined` for anything else. Surrounding spaces do not count. */
export function readNumber(text: string): NumberText | undefined {
  const parts = NUMBER.exec(text.trim());
  if (parts === null) return undefined;
  const [, minus = '', whole = '', sign = '.', fraction = ''] = parts;
  const digits = Number(`${whole.replace(/[ \u00a0\u202f]/g, '')}.${fraction}`);
  const value = minus === '' || minus === '+' ? digits : -digits;
  return {
    value: value === 0 ? 0 : value,
    decimals: fraction.length,
    sign: sign === ',' ? ',' : '.',
  };
}

/** Writes a number with so many decimals at most, in the decimal sign of the file. */
export function writeNumber(value: number, decimals: number, sign: '.' | ','): string {
  const text = withoutExponent(value, decimals);
  return sign === ',' ? text.replace('.', ',') : text;
}

function withoutExponent(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(decimals, 15));
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}
