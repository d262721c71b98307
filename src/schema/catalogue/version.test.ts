import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareVersion, compareVersions, newestVersion, sameVersion } from './version.ts';

/** From the oldest to the newest. */
const ORDERED = ['0.1', '0.9.2', '0.10.0', '1.0.0-beta', '1.0.0', 'v1.2', '1.2.1', '2', '10.0.0'];

describe('versions', () => {
  it('are ordered by their numbers', () => {
    for (const [left, a] of ORDERED.entries()) {
      for (const [right, b] of ORDERED.entries()) {
        expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(left - right));
      }
    }
  });

  it('have one newest, whatever their order', () => {
    const permutation = fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length });
    fc.assert(fc.property(permutation, (all) => newestVersion(all) === '10.0.0'));
    expect(newestVersion([])).toBeUndefined();
  });

  it.each([
    ['v2.1.1', '2.1.1', true],
    ['2.1', '2.1.0', true],
    ['2.1.1', '2.1.10', false],
    ['main', '0.0.0', false],
    ['main', 'main', true],
    ['1.x', '1.0.0', false],
    ['2.0.0-beta', '2.0.0', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(sameVersion(a, b)).toBe(same);
    expect(sameVersion(b, a)).toBe(same);
  });

  it('lose the letter of their tag', () => {
    expect(['v1.0', 'V2', 'version', '3.0'].map(bareVersion)).toEqual([
      '1.0',
      '2',
      'version',
      '3.0',
    ]);
  });
});
