import { describe, expect, it } from 'vitest';
import { fromLambert93, isLambert93 } from './lambert93.ts';

describe('Lambert 93', () => {
  // The origin of the projection, Notre-Dame, and two corners of its use.
  it.each([
    [700_000, 6_600_000, 3, 46.5],
    [652_469.02, 6_862_035.26, 2.3522, 48.8566],
  ])('%f %f', (x, y, longitude, latitude) => {
    const place = fromLambert93(x, y);
    expect(place.longitude).toBeCloseTo(longitude, 6);
    expect(place.latitude).toBeCloseTo(latitude, 6);
  });

  it('is symmetric about its meridian', () => {
    const [west, east] = [fromLambert93(500_000, 6_700_000), fromLambert93(900_000, 6_700_000)];
    expect(west.latitude).toBeCloseTo(east.latitude, 10);
    expect(west.longitude - 3).toBeCloseTo(3 - east.longitude, 10);
  });

  it('keeps distances within the few per thousand of the projection', () => {
    for (const [x, y] of [
      [200_000, 6_800_000],
      [1_000_000, 6_300_000],
    ] as const) {
      const [a, b] = [fromLambert93(x, y), fromLambert93(x, y + 1000)];
      const metres = (b.latitude - a.latitude) * 111_132;
      expect(
        Math.hypot(
          metres,
          (b.longitude - a.longitude) * 111_320 * Math.cos((a.latitude * Math.PI) / 180),
        ),
      ).toBeCloseTo(1000, -1);
    }
  });

  it.each([
    [652_469, 6_862_035, true],
    [2.35, 48.85, false],
    [6_862_035, 652_469, false],
  ])('%f %f is of it: %s', (x, y, is) => expect(isLambert93(x, y)).toBe(is));
});
