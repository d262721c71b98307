import { describe, expect, it } from 'vitest';
import { and, et, or, ou } from './lists.ts';

describe.each([
  [et, 'fr', 'conjunction'],
  [ou, 'fr', 'disjunction'],
  [and, 'en', 'conjunction'],
  [or, 'en', 'disjunction'],
] as const)('lists', (list, lang, type) => {
  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']]])(`${lang} ${type} of %j`, (items) => {
    expect(list(items)).toBe(new Intl.ListFormat(lang, { type }).format(items));
  });
});
