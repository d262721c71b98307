import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from './ascii.ts';

describe('ascii', () => {
  it.each([
    ['✖ conformité : « x »', 'x conformite : "x"'],
    ['a → b…', 'a -> b...'],
    ['l’en-tête — Œuvre', "l'en-tete - Oeuvre"],
    ['100 000 %', '100 000 %'],
    ['日', '?'],
  ])('%s', (text, expected) => {
    expect(ascii(text)).toBe(expected);
  });

  it('has only ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ascii(text)).toMatch(/^[\n\x20-\x7e]*$/);
      }),
    );
  });
});
