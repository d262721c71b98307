import { format, getFormatDateInfo, getFormatInfo, type Token, tokenize } from 'numfmt';
import type { Precision } from './moment.ts';

/** What a number format does to the numbers of a cell, as far as data are concerned. */
export type NumberFormat =
  /** Rounding, grouping, currency, percentage, exponent: the number itself is the data. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'moment'; readonly precision: Precision }
  /** `[h]:mm`: the duration is given as shown. */
  | { readonly kind: 'duration'; readonly pattern: string }
  /** `00000`, `000 000 000 00000`, `0# ## ## ## ##`: the zeros shown belong to an identifier. */
  | { readonly kind: 'identifier'; readonly pattern: string };

const PLAIN: NumberFormat = { kind: 'plain' };

/** `Standard` is `General` as some programs write it; its `d` is no day. */
const GENERAL = /^\s*(?:general|standard|@)?\s*$/i;

/** Reads a number format of a workbook (ECMA-376 §18.8.31). A malformed one changes nothing. */
export function numberFormat(pattern: string): NumberFormat {
  if (GENERAL.test(pattern)) return PLAIN;
  try {
    const { type } = getFormatInfo(pattern);
    if (type === 'date' || type === 'datetime' || type === 'time')
      return momentFormat(pattern, type);
    return isIdentifierFormat(pattern) ? { kind: 'identifier', pattern } : PLAIN;
  } catch {
    return PLAIN;
  }
}

function momentFormat(pattern: string, type: 'date' | 'datetime' | 'time'): NumberFormat {
  if (type === 'datetime') return { kind: 'moment', precision: 'datetime' };
  if (type === 'time') {
    const isDuration = tokenize(pattern).some((token) => token.type === 'DURATION');
    return isDuration ? { kind: 'duration', pattern } : { kind: 'moment', precision: 'time' };
  }
  const { year, month, day } = getFormatDateInfo(pattern);
  if (day || !year) return { kind: 'moment', precision: 'date' };
  return { kind: 'moment', precision: month ? 'month' : 'year' };
}

/** What may surround the digits of an identifier. */
const AROUND: ReadonlySet<string> = new Set([
  'SPACE',
  'ESCAPED',
  'STRING',
  'CHAR',
  'MINUS',
  'LOCALE',
  'COLOR',
  'SKIP',
  'FILL',
  'PAREN',
]);

/** Whole numbers only, shown with at least two digits, the first one even when it is zero. */
function isIdentifierFormat(pattern: string): boolean {
  const tokens = tokenize(pattern);
  const end = tokens.findIndex(({ type }) => type === 'BREAK');
  const section = end < 0 ? tokens : tokens.slice(0, end);
  const digits = section.filter(isDigit);
  return (
    digits.length > 1 &&
    digits[0]?.type === 'ZERO' &&
    section.every((token) => isDigit(token) || AROUND.has(token.type))
  );
}

function isDigit({ type }: Token): boolean {
  return type === 'ZERO' || type === 'HASH';
}

/** A number as the format shows it; `undefined` when the format cannot. */
export function shownText(pattern: string, value: number): string | undefined {
  try {
    return format(pattern, value).trim();
  } catch {
    return undefined;
  }
}

/** The spaces of `000 000 000 00000` part the digits for the eye: they are not data. */
export function withoutGrouping(shown: string): string {
  return shown.replace(/(?<=\d)[\s\u00a0\u202f]+(?=\d)/g, '');
}
