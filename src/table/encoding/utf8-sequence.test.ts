import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, sequenceAt, wholeEnd } from './utf8-sequence.ts';

/** Bytes that often make sequences, whole, cut or broken. */
const bytes = fc.array(
  fc.oneof(
    fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xff),
    fc.integer({ min: 0, max: 255 }),
  ),
  { maxLength: 12 },
);

describe('UTF-8 sequences', () => {
  it('are those that Node knows', () => {
    fc.assert(
      fc.property(bytes, (values) => {
        const block = Uint8Array.from(values);
        let at = 0;
        while (at < block.length) {
          const length = sequenceAt(block, at, block.length);
          if (length <= 0) break;
          at += length;
        }
        expect(at === block.length).toBe(isUtf8(block));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['é whole', [0xc3, 0xa9], 2],
    ['é cut', [0xc3], CUT],
    ['€ cut', [0xe2, 0x82], CUT],
    ['emoji', [0xf0, 0x9f, 0x98, 0x80], 4],
    ['overlong', [0xc0, 0x80], 0],
    ['surrogate', [0xed, 0xa0, 0x80], 0],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['é of windows-1252 before a letter', [0xe9, 0x74], 0],
  ])('%s', (_name, values, length) => {
    expect(sequenceAt(Uint8Array.from(values), 0, values.length)).toBe(length);
  });

  it('are never cut in a whole part, and a whole part leaves at most 3 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, place) => {
        const block = Buffer.from(text);
        const end = place % (block.length + 1);
        const whole = wholeEnd(block, 0, end);
        expect(isUtf8(block.subarray(0, whole))).toBe(true);
        expect(end - whole).toBeLessThanOrEqual(3);
      }),
    );
  });
});
