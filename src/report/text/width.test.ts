import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from './width.ts';

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['éàç', 3],
    ['e\u0301', 1],
    ['« x »', 5],
    ['日本', 4],
    ['👍', 2],
    ['✖ ▲', 3],
  ])('%s takes %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['un deux trois', 8, ['un deux', 'trois']],
    ['un\u00a0deux trois', 8, ['un\u00a0deux', 'trois']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['日本語', 4, ['日本', '語']],
  ])('%j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no letter and never exceeds the width', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
