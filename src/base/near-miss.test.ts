import { describe, expect, it } from 'vitest';
import { nearMiss } from './near-miss.ts';

describe('nearMiss', () => {
  const names = ['scdl/subventions', 'scdl/deliberations', 'scdl/budget'];
  it.each([
    ['scdl/subvention', 'scdl/subventions'],
    ['SCDL/Délibérations', 'scdl/deliberations'],
    ['scdl/bugdet', 'scdl/budget'],
    ['piscines', undefined],
    ['', undefined],
  ])('%j → %j', (word, expected) => expect(nearMiss(word, names)).toBe(expected));
});
