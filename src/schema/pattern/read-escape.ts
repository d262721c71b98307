import { classEscape, property } from './char-classes.ts';
import { type CharPart, LAST_CODE_POINT, single } from './char-set.ts';
import type { Cursor, Flags } from './cursor.ts';

const CONTROLS: Readonly<Record<string, number>> = {
  a: 0x07,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads the character or class that an escape stands for, the cursor being after the backslash.
 * Numbers and assertions are the caller's. An escaped letter that means nothing is a fault, as in
 * Python; an escaped mark, accent included, is itself.
 */
export function readEscape(cursor: Cursor, flags: Flags): CharPart {
  const start = cursor.at - 1;
  if (cursor.ended) cursor.fail('bad-escape', start);
  const letter = cursor.next();
  const control = CONTROLS[letter];
  if (control !== undefined) return single(control);
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) return single(hexadecimal(cursor, digits, start));
  if (letter === 'p' || letter === 'P') {
    const name = cursor.take('{') ? cursor.takeWhile(/[^}]/) : '';
    return (cursor.take('}') && property(name, letter === 'P')) || cursor.fail('bad-escape', start);
  }
  const known = classEscape(letter, flags.ascii);
  if (known !== undefined) return known;
  if (/[A-Za-z]/.test(letter)) cursor.fail('bad-escape', start);
  return single(letter.codePointAt(0) ?? 0);
}

function hexadecimal(cursor: Cursor, length: number, start: number): number {
  const digits = cursor.takeWhile(/[0-9a-f]/i, length);
  const value = Number.parseInt(digits, 16);
  if (digits.length < length || value > LAST_CODE_POINT) cursor.fail('bad-escape', start);
  return value;
}

/** An octal escape at the cursor (`\0`, `\012`, `\123`), or `undefined`. */
export function readOctal(cursor: Cursor): number | undefined {
  const from = cursor.at;
  const digits = cursor.takeWhile(/[0-7]/, 3);
  if (digits.startsWith('0') || digits.length === 3) {
    const value = Number.parseInt(digits, 8);
    return value > 0o377 ? cursor.fail('bad-escape', from - 1) : value;
  }
  cursor.at = from;
  return undefined;
}
