import { late } from '../../base/late.ts';
import { type CharPart, type CodeRange, complement } from './char-set.ts';

const codes = (text: string): CodeRange[] =>
  Array.from(text, (char) => [char.codePointAt(0) ?? 0, char.codePointAt(0) ?? 0] as const);

const DIGITS: readonly CodeRange[] = [[0x30, 0x39]];
const NEWLINE: readonly CodeRange[] = [[0x0a, 0x0a]];
/** `str.isspace()` of Python, in order. */
const SPACES: readonly CodeRange[] = [
  [0x09, 0x0d],
  [0x1c, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
const ASCII_WORD: readonly CodeRange[] = [[0x30, 0x39], [0x41, 0x5a], ...codes('_'), [0x61, 0x7a]];
const ASCII_SPACES: readonly CodeRange[] = [[0x09, 0x0d], ...codes(' ')];

const WORD = late(() => /^[\p{L}\p{N}_]$/u);

/**
 * True for what `\w` means in Python: letters of any script, digits, underscore. Accents matter in
 * French schemas, hence not JavaScript's ASCII class.
 */
export function isWord(codePoint: number): boolean {
  return WORD().test(String.fromCodePoint(codePoint));
}

/** The characters of `.`: all, or all but the line feed. */
export function dot(matchesNewline: boolean): CharPart {
  return { ranges: matchesNewline ? complement([]) : complement(NEWLINE) };
}

/**
 * The class behind `\d`, `\w`, `\s` and their capitals; `undefined` for another letter. Digits are
 * ASCII only: no open data wants those of other scripts.
 * @param ascii Python's flag `a`
 */
export function classEscape(letter: string, ascii: boolean): CharPart | undefined {
  switch (letter) {
    case 'd':
      return { ranges: DIGITS };
    case 'D':
      return { ranges: complement(DIGITS) };
    case 's':
      return { ranges: ascii ? ASCII_SPACES : SPACES };
    case 'S':
      return { ranges: complement(ascii ? ASCII_SPACES : SPACES) };
    case 'w':
      return ascii ? { ranges: ASCII_WORD } : { name: 'w', test: isWord };
    case 'W':
      return ascii
        ? { ranges: complement(ASCII_WORD) }
        : { name: 'W', test: (code) => !isWord(code) };
    default:
      return undefined;
  }
}

/** The Unicode property of `\p{L}` (XML Schema); `undefined` when there is none of that name. */
export function property(name: string, negated: boolean): CharPart | undefined {
  if (!/^[\w=]+$/.test(name)) return undefined;
  try {
    const expression = new RegExp(`^\\p{${name}}$`, 'u');
    const test = (code: number): boolean => expression.test(String.fromCodePoint(code)) !== negated;
    return { name: `${negated ? 'P' : 'p'}{${name}}`, test };
  } catch {
    return undefined;
  }
}
