import { describe, expect, it } from 'vitest';
import { CellHasher } from './cell-hash.ts';
import { DistinctEstimate } from './distinct-estimate.ts';
import { IdentifierSet } from './identifier-set.ts';

function hashed(text: string): CellHasher {
  const hasher = new CellHasher();
  hasher.text(text);
  return hasher;
}

describe('CellHasher', () => {
  it('sees letters and digits, whatever the signs and the case', () => {
    const of = (text: string) => [hashed(text).high, hashed(text).low];
    expect(of('06 12 34 56 78')).toEqual(of('06.12.34.56.78'));
    expect(of('DURAND-é')).toEqual(of('durand é'));
    expect(of('0612345678')).not.toEqual(of('0612345679'));
    expect(hashed('a.b@example.org')).toMatchObject({ hasAt: true, digits: 0, length: 12 });
  });
});

describe('IdentifierSet', () => {
  const fill = (most: number) => {
    const set = new IdentifierSet(most);
    for (let index = 0; index < 5000; index++) {
      const { high, low } = hashed(`valeur ${index}`);
      set.add(high, low, index % 3);
    }
    return set;
  };

  it('holds every value while they are few enough', () => {
    const set = fill(1_000_000);
    expect(set.size).toBe(5000);
    expect(set.share).toBe(1);
    for (const index of [0, 1, 4999]) {
      const { high, low } = hashed(`VALEUR-${index}`);
      expect(set.columnOf(high, low)).toBe(index % 3);
    }
    const { high, low } = hashed('valeur 5000');
    expect(set.columnOf(high, low)).toBe(-1);
  });

  it('holds a fair share of them beyond, and knows which', () => {
    const set = fill(500);
    expect(set.size).toBeLessThanOrEqual(500);
    expect(set.share).toBeLessThanOrEqual(0.125);
    let covered = 0;
    for (let index = 0; index < 5000; index++) {
      const { high, low } = hashed(`valeur ${index}`);
      if (!set.covers(low)) continue;
      covered += 1;
      expect(set.columnOf(high, low)).toBe(index % 3);
    }
    expect(covered).toBe(set.size);
    expect(covered).toBeGreaterThan(5000 * set.share * 0.7);
  });
});

describe('DistinctEstimate', () => {
  it.each([1, 10, 500, 20_000])('counts %d values within two percent', (values) => {
    const estimate = new DistinctEstimate(20_000);
    for (let turn = 0; turn < 2; turn++) {
      for (let index = 0; index < values; index++) {
        const { high, low } = hashed(`v${index * 7}`);
        estimate.add(high, low);
      }
    }
    expect(Math.abs(estimate.count - values)).toBeLessThanOrEqual(Math.max(0.1, values * 0.02));
  });
});
