import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedHash } from './keyed-hash.ts';

const bytes = fc.uint8Array({ minLength: 0, maxLength: 64 });
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string());

describe('KeyedHash', () => {
  it('is the HMAC-SHA-256 of node:crypto', () => {
    fc.assert(
      fc.property(bytes, text, fc.array(text, { maxLength: 5 }), (key, namespace, values) => {
        const hash = new KeyedHash(key, namespace);
        for (const value of values) {
          const expected = createHmac('sha256', key).update(`${namespace}\u001f${value}`).digest();
          expect(Buffer.from(hash.digest(value))).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes every length around the ends of blocks', () => {
    const key = new Uint8Array(32).fill(7);
    for (let length = 0; length < 200; length++) {
      const value = 'x'.repeat(length);
      const expected = createHmac('sha256', key).update(`n\u001f${value}`).digest('hex');
      expect(Buffer.from(new KeyedHash(key, 'n').digest(value)).toString('hex')).toBe(expected);
    }
  });
});
