import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['montant', 'montant', 0],
    ['montnat', 'montant', 1],
    ['montan', 'montant', 1],
    ['mantant', 'montant', 1],
    ['siret', 'siren', 1],
    ['', 'abc', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('%j to %j: %i', (from, to, distance) => {
    expect(editDistance(from, to, 3)).toBe(distance);
  });

  it('is symmetric, null only for equal texts, and never more than the limit plus one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = editDistance(a, b, 4);
        expect(editDistance(b, a, 4)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('finds the nearest candidate, and none when two are as near', () => {
    expect(nearest('montnat', ['montant', 'montage'], 2)).toBe('montant');
    expect(nearest('sire', ['siret', 'siren'], 2)).toBeUndefined();
    expect(nearest('zzz', ['siret'], 2)).toBeUndefined();
    expect(nearest('sirett', ['siren', 'siret'], 2)).toBe('siret');
    expect(nearest('sirett', ['siret', 'siren'], 2)).toBe('siret');
  });
});
