import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldName, nearest } from './nearest.ts';

describe('foldName', () => {
  it.each([
    ['Nom du bénéficiaire', 'nomdubeneficiaire'],
    ['COLL_SIRET', 'collsiret'],
    ['Œuvre', 'oeuvre'],
    ['  coordonneesXY ', 'coordonneesxy'],
    ['---', ''],
  ])('%s → %s', (text, folded) => expect(foldName(text)).toBe(folded));
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is a symmetric distance bounded by the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const words = ['scdl/subventions', 'scdl/deliberations', 'scdl/budget'];
  it.each([
    ['scdl/subvention', 'scdl/subventions'],
    ['SCDL/Délibérations', 'scdl/deliberations'],
    ['scdl/bugdet', 'scdl/budget'],
    ['piscines', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => expect(nearest(word, words)).toBe(expected));
});
