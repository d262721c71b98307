import type { List } from './list-check.ts';
import type { Refusal } from './refusal.ts';

/**
 * A short list of codes. A code written with spaces around, or in lower case, is told apart from
 * others; so is one that has lost its leading zero.
 * @param explain why any other text is no code of the list
 */
export function codeList(values: Iterable<string>, explain: (code: string) => Refusal): List {
  const codes = new Set(values);
  return {
    values: codes,
    has: (code) => codes.has(code),
    refuse(text) {
      const code = text.trim().toUpperCase();
      if (codes.has(code)) return { reason: 'spelling', suggestion: code };
      if (codes.has(`0${code}`)) return { reason: 'lost-zero', suggestion: `0${code}` };
      return explain(code);
    },
  };
}
