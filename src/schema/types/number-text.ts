import type { Field } from '../model.ts';
import type { Candidate } from './type.ts';

/**
 * The text of a number once the field's own conventions are undone (`groupChar`, `decimalChar`,
 * `bareNumber`), as Frictionless does; `undefined` when a dot stands where another mark is due.
 */
export function plainNumber(text: string, field: Field): string | undefined {
  let plain = text.trim();
  if (field.bareNumber === false) plain = bareNumber(plain);
  if (field.groupChar !== undefined) plain = plain.replaceAll(field.groupChar, '');
  const mark = field.decimalChar ?? '.';
  if (mark === '.') return plain;
  return plain.includes('.') ? undefined : plain.replaceAll(mark, '.');
}

/** The text from the first digit or minus sign to the last digit: `12 €` is 12, `EUR-5` is -5. */
export function bareNumber(text: string): string {
  const from = text.search(/[-0-9]/);
  let to = text.length;
  while (to > 0 && !/[0-9]/.test(text.charAt(to - 1))) to -= 1;
  return from < 0 || from >= to ? '' : text.slice(from, to);
}

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const UNIT = /\s*(?:€|euros?|eur)$/i;
const GROUPED = /^-?\d{1,3}(?:[\s\u00a0\u202f\u2009']\d{3})+(?:[.,]\d+)?$/;
const DOT_GROUPED = /^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA_GROUPED = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const SIMPLE = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The figure that a refused text most likely stands for, with a dot as decimal mark: `1 234,50 €`,
 * `1.234,50`, `−5`. The scientific notation of a spreadsheet (`2,43E+13`) has lost digits: none.
 */
export function likelyNumber(text: string): { plain: string; comma: boolean } | undefined {
  const bare = text.replace(/\u2212/g, '-').replace(UNIT, '');
  if (COMMA_GROUPED.test(bare)) return { plain: bare.replaceAll(',', ''), comma: false };
  if (DOT_GROUPED.test(bare)) {
    return { plain: bare.replaceAll('.', '').replace(',', '.'), comma: true };
  }
  if (!GROUPED.test(bare) && !SIMPLE.test(bare)) return undefined;
  const plain = bare.replace(SPACES, '');
  return { plain: plain.replace(',', '.'), comma: plain.includes(',') };
}

/** A likely figure in the field's own spelling. */
export function numberCandidates(text: string, field: Field): Candidate[] {
  const likely = likelyNumber(text);
  if (likely === undefined) return [];
  const mark = field.decimalChar ?? '.';
  const spelt = likely.plain.replace('.', mark);
  const comma = likely.comma || (mark === ',' && likely.plain.includes('.'));
  return [{ text: spelt, ...(comma ? { cause: 'decimal-comma' } : {}) }];
}
