import { describe, expect, it } from 'vitest';
import { ValueHash } from '../../privacy/detection/value-hash.ts';
import { DistinctSketch } from './distinct-sketch.ts';

function countOf(values: number, limit: number): DistinctSketch {
  const sketch = new DistinctSketch(limit);
  const hash = new ValueHash();
  for (let turn = 0; turn < 2; turn++) {
    for (let value = 0; value < values; value++) {
      hash.ofText(`valeur ${value}`);
      sketch.meet(hash.low, hash.high);
    }
  }
  return sketch;
}

describe('DistinctSketch', () => {
  it.each([0, 1, 100, 3000, 4096])('is exact for %i values', (values) => {
    const sketch = countOf(values, 4096);
    expect(sketch.isExact).toBe(true);
    expect(sketch.count).toBe(values);
  });

  it('is a few percent off beyond', () => {
    const sketch = countOf(200_000, 4096);
    expect(sketch.isExact).toBe(false);
    expect(Math.abs(sketch.count / 200_000 - 1)).toBeLessThan(0.06);
  });
});
