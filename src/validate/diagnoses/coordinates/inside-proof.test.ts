import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRENCH_BOXES, isInside, isInsideAny } from '../../../base/french/territories.ts';
import { kilometres } from '../../../base/french/where-is.ts';
import { isProved } from '../../../schema/kernel-reference.ts';
import { insideProof } from '../../../schema/points/inside-proof.ts';
import type { PointColumns } from '../../../schema/points/point-columns.ts';
import { parsePoint } from '../../../schema/points/read-point.ts';
import { boxAround, FAR } from './home.ts';

const column = (index: number, label: string) => ({ index, label, field: undefined });
const pair: PointColumns = { latitude: column(0, 'lat'), longitude: column(1, 'lon') };

const box = fc.constantFrom(...FRENCH_BOXES);
const within = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
const degrees = fc
  .oneof(within(-180, 180), within(-6, 10), within(41, 52), fc.integer({ min: -5, max: 51 }))
  .map((value) => String(Number(value.toFixed(5))));

describe('what proves a point to be in a box', () => {
  it('a pair of figures', () => {
    fc.assert(
      fc.property(box, degrees, degrees, (inside, latitude, longitude) => {
        const { columns } = insideProof(pair, inside);
        const texts = [latitude, longitude];
        if (!columns.every(({ column: at, specs }) => isProved(texts[at] ?? '', specs))) return;
        expect(isInside(Number(longitude), Number(latitude), inside)).toBe(true);
      }),
    );
  });

  it.each(['lon-lat', 'lat-lon'] as const)('one text, %s', (order) => {
    let proved = 0;
    fc.assert(
      fc.property(
        box,
        degrees,
        degrees,
        fc.constantFrom('A,B', 'A, B', '[A,B]', '[A, B]', 'A;B'),
        (inside, a, b, form) => {
          const text = form.replace('A', a).replace('B', b);
          const [{ specs = 'judge-all' } = {}] = insideProof(
            { point: column(0, 'lieu'), order },
            inside,
          ).columns;
          if (!isProved(text, specs)) return;
          proved += 1;
          const point = parsePoint(text, order);
          expect(point && isInside(point.longitude, point.latitude, inside)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    expect(proved).toBeGreaterThan(0);
  });

  it('proves an ordinary point of the mainland', () => {
    const [mainland] = FRENCH_BOXES;
    const plan = mainland && insideProof({ point: column(0, 'lieu'), order: 'lon-lat' }, mainland);
    expect(isProved('[2.352222,48.856613]', plan?.columns[0]?.specs ?? 'judge-all')).toBe(true);
    expect(isProved('[-0.352222, 44.856613]', plan?.columns[0]?.specs ?? 'judge-all')).toBe(true);
  });
});

describe('the box around a home', () => {
  it('has no point that is far from home, nor out of France', () => {
    const place = box.chain(({ west, east, south, north }) =>
      fc.record({
        longitude: within(west + 0.01, east - 0.01),
        latitude: within(south + 0.01, north - 0.01),
      }),
    );
    fc.assert(
      fc.property(place, within(0, 1), within(0, 1), (home, x, y) => {
        const around = boxAround(home);
        const longitude = around.west + x * (around.east - around.west);
        const latitude = around.south + y * (around.north - around.south);
        if (!isInside(longitude, latitude, around)) return;
        expect(kilometres({ longitude, latitude }, home)).toBeLessThanOrEqual(FAR);
        expect(isInsideAny(longitude, latitude, FRENCH_BOXES)).toBe(true);
      }),
    );
  });
});
