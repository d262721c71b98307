import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('fingerprint', () => {
  it('is 16 hexadecimal digits that never change', () => {
    expect(fingerprint('type-error', 'montant', '1,5')).toMatchInlineSnapshot(`"ecc5940dfc8478d9"`);
    expect(fingerprint()).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a'], ['a', '']],
    [['é'], ['e\u0301']],
    [[''], []],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprint(...one)).not.toBe(fingerprint(...other));
  });

  it('has no collision among many near values', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 100_000; n++) seen.add(fingerprint('rule', 'column', String(n)));
    expect(seen.size).toBe(100_000);
  });

  it('depends on its parts only', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(fingerprint(...parts)).toBe(fingerprint(...[...parts]));
      }),
    );
  });
});
