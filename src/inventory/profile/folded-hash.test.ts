import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedHash } from './folded-hash.ts';

const hash = (text: string): number => {
  const bytes = Buffer.from(text);
  return foldedHash(bytes, 0, bytes.length);
};

describe('foldedHash', () => {
  it.each([
    ['Dupont (Éric)', 'ERIC DUPONT'],
    ['École des Prés', 'ecole-des-pres'],
    ['l’Association', "L'association"],
    ['E\u0301cole', 'École'],
  ])('forgives what people change: %s, %s', (one, other) => {
    expect(hash(one)).toBe(hash(other));
  });

  it.each([
    ['Dupont', 'Dupond'],
    ['a b', 'ab'],
    ['12', '21'],
  ])('tells %s from %s', (one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });

  it('does not depend on the order of words nor on case', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }),
        (words) => {
          expect(hash([...words].reverse().join(' ').toUpperCase())).toBe(hash(words.join(' ')));
        },
      ),
    );
  });
});
