import { describe, expect, it } from 'vitest';
import { individualRisk } from './individual-risk.ts';

describe('individualRisk', () => {
  // Values that sdcMicro's tests hold.
  it.each([
    [1, 45.5, 0.08579129],
    [1, 17, 0.17707583],
    [2, 100, 0.01877883],
    [3, 108, 0.01355297],
  ])('of %d rows standing for %d', (f, F, expected) => {
    expect(individualRisk(f, F)).toBeCloseTo(expected, 8);
  });

  it('is 1/f when the class stands for itself', () => {
    expect(individualRisk(4, 4)).toBe(0.25);
    expect(individualRisk(4, 4.0001)).toBeCloseTo(0.25, 4);
  });
});
