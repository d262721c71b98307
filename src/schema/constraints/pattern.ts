import { compilePattern, isPatternFault } from '../pattern/python-regex.ts';
import { likelyDay } from '../types/likely-moment.ts';
import { isoDate } from '../types/moment.ts';
import type { Candidate } from '../types/type.ts';
import { type ConstraintCompiler, violation } from './constraint.ts';

/** Ways in which a value is often mistyped, undone: from the least change to the largest. */
function candidates(text: string): readonly (readonly Candidate[])[] {
  const joined = text.replace(/\s+/gu, '');
  const day = likelyDay(text);
  return [
    [
      { text: joined },
      { text: text.toUpperCase() },
      { text: text.toLowerCase() },
      { text: text.replace(/[’‘]/g, "'").replace(/[‐‑–—]/g, '-') },
      ...(day === undefined ? [] : [{ text: isoDate(day), cause: 'date-format' }]),
    ],
    [...['|', ','].map((mark) => ({ text: text.replace(/\s*[,;|]\s*/gu, mark) }))],
    [
      { text: joined.toUpperCase() },
      { text: joined.toLowerCase() },
      { text: joined.replace(/[.-]/g, '') },
    ],
  ];
}

/** The whole text has to match. A wrong pattern is a fault of the schema: left out here. */
export const pattern: ConstraintCompiler = ({ field }) => {
  const source = field.constraints.pattern;
  if (source === undefined || field.type !== 'string') return undefined;
  const compiled = compilePattern(source);
  if (isPatternFault(compiled)) return undefined;
  const refused = [violation('pattern', { pattern: source })];
  const undecided = [violation('pattern', { pattern: source }, 'pattern-too-slow')];
  return {
    name: 'pattern',
    check(_value, text) {
      const matches = compiled.matches(text);
      if (matches === undefined) return undecided;
      return matches ? [] : refused;
    },
    candidates,
  };
};
