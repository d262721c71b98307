import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, pathShown, shown, visible } from './visible.ts';

describe('visible', () => {
  it.each([
    ['plain, accents éèœ « » ’ €', 'plain, accents éèœ « » ’ €'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mrouge', '\\x1B[31mrouge'],
    ['\u0085\u2028', '\\x85\\u2028'],
    ['\u202egnp', '\\u202Egnp'],
    ['a\u200bb\ufeff', 'a\\u200Bb\\uFEFF'],
    ['\ud800', '\\uD800'],
    ['👩‍💻', '👩‍💻'],
    ['a\u200db', 'a\\u200Db'],
    ['\u00a0\u202f', '\u00a0\u202f'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });
});

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['👍👍👍', 3, '👍👍👍'],
    ['👍👍👍👍', 3, '👍👍…'],
  ])('%s at %d', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });
});

describe('shown', () => {
  it('is short whatever the cell', () => {
    expect(shown('x'.repeat(1_000_000))).toBe(`${'x'.repeat(39)}…`);
    expect([...shown('\u0000'.repeat(100))]).toHaveLength(40);
  });
});

describe('pathShown', () => {
  it('keeps the end of a long path', () => {
    expect(pathShown(`${'dossier/'.repeat(40)}fichier.csv`, 20)).toBe('…dossier/fichier.csv');
    expect(pathShown('a\u001b.csv')).toBe('a\\x1B.csv');
  });
});
