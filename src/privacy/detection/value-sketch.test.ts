import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ValueHash } from './value-hash.ts';
import { ValueSketch } from './value-sketch.ts';

function sketchOf(values: readonly string[], limit: number): ValueSketch {
  const sketch = new ValueSketch(limit);
  const hash = new ValueHash();
  for (const value of values) {
    hash.ofText(value);
    const { low, high } = hash;
    if (!sketch.takes(high) || sketch.find(low, high) >= 0) continue;
    sketch.add(low, high, value.length % 3, value.length, 0);
  }
  return sketch;
}

function content(sketch: ValueSketch): readonly string[] {
  const all: string[] = [];
  sketch.forEach((valueClass, length) => {
    all.push(`${valueClass}/${length}`);
  });
  return all.sort();
}

it('keeps the same values whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 9 }), { maxLength: 200 }), (values) => {
      const [there, back] = [sketchOf(values, 20), sketchOf([...values].reverse(), 20)];
      expect(content(there)).toEqual(content(back));
      expect(there.estimate).toBe(back.estimate);
      expect(there.size).toBeLessThanOrEqual(20);
    }),
  );
});

it('holds every value below its limit, and estimates their number above', () => {
  const values = Array.from({ length: 20_000 }, (_, index) => `value ${index}`);
  expect(sketchOf(values.slice(0, 900), 1000)).toMatchObject({ isComplete: true, size: 900 });
  const sampled = sketchOf(values, 1000);
  expect(sampled.isComplete).toBe(false);
  expect(sampled.estimate).toBeGreaterThan(17_000);
  expect(sampled.estimate).toBeLessThan(23_000);
});

it('hashes a text as its bytes', () => {
  const [one, other] = [new ValueHash(), new ValueHash()];
  const bytes = new TextEncoder().encode('..Hélène');
  one.ofText('Hélène');
  other.ofBytes(bytes, 2, bytes.length - 2);
  expect([one.low, one.high]).toEqual([other.low, other.high]);
});
