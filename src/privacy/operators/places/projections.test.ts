import { describe, expect, it } from 'vitest';
import { gridCell } from './inspire-grid.ts';
import { toLaea } from './laea.ts';
import { fromLambert93 } from './lambert93.ts';
import { toUtm } from './utm.ts';

/** Values that PROJ 9 gives, in metres and degrees; the first is the example of IOGP note 7-2. */
describe('ETRS89-LAEA, EPSG:3035', () => {
  it.each([
    [50, 5, 3962799.45, 2999718.85],
    [52, 10, 4321000, 3210000],
    [48.8534, 2.3488, 3760487.6809, 2889156.4864],
    [43.2965, 5.3698, 3944516.5704, 2254771.8447],
    [41.9192, 8.7386, 4215979.5434, 2091532.7828],
  ])('of %d, %d', (latitude, longitude, east, north) => {
    const point = toLaea({ latitude, longitude });
    expect(point.east).toBeCloseTo(east, 2);
    expect(point.north).toBeCloseTo(north, 2);
  });
});

describe('UTM', () => {
  it.each([
    [14.604, -61.069, 20, false, 708008.6433, 1615411.4214],
    [-20.8789, 55.4481, 40, true, 338568.315, 7690475.4366],
    [-12.7806, 45.2278, 38, true, 524724.5211, 8587115.8211],
    [4.9372, -52.326, 22, false, 352980.2046, 545868.9224],
    [48.8583, 2.2945, 31, false, 448251.8983, 5411943.7938],
  ])('of %d, %d in zone %d', (latitude, longitude, number, south, east, north) => {
    const point = toUtm({ latitude, longitude }, { number, south });
    expect(point.east).toBeCloseTo(east, 3);
    expect(point.north).toBeCloseTo(north, 3);
  });

  it('is exact along the meridian: the quarter of GRS 80 is 10 001 965.729 m', () => {
    const { north } = toUtm({ latitude: 90, longitude: 3 }, { number: 31, south: false });
    expect(north / 0.9996).toBeCloseTo(10001965.729, 2);
  });
});

describe('Lambert 93, EPSG:2154', () => {
  it.each([
    [700000, 6600000, 46.5, 3],
    [652381.3, 6862047.1, 48.856700003, 2.351003154],
    [892389.5, 6247025.2, 43.296409768, 5.369787401],
  ])('of %d, %d', (east, north, latitude, longitude) => {
    const point = fromLambert93({ east, north });
    expect(point.latitude).toBeCloseTo(latitude, 8);
    expect(point.longitude).toBeCloseTo(longitude, 8);
  });
});

describe('INSPIRE cells', () => {
  it.each([
    [48.8534, 2.3488, 200, 'CRS3035RES200mN2889000E3760400'],
    [48.8534, 2.3488, 1000, 'CRS3035RES1000mN2889000E3760000'],
    [14.604, -61.069, 200, 'CRS5490RES200mN1615400E708000'],
    [-20.8789, 55.4481, 1000, 'CRS2975RES1000mN7690000E338000'],
    [-12.7806, 45.2278, 1000, 'CRS4471RES1000mN8587000E524000'],
    [4.9372, -52.326, 1000, 'CRS2972RES1000mN545000E352000'],
  ])('of %d, %d', (latitude, longitude, size, expected) => {
    expect(gridCell({ latitude, longitude }, size)).toBe(expected);
  });

  it('holds the point that it is named after', () => {
    const point = { latitude: 45.764, longitude: 4.8357 };
    const [, north, east] = /N(\d+)E(\d+)/.exec(gridCell(point, 200) ?? '') ?? [];
    const projected = toLaea(point);
    expect(projected.north - Number(north)).toBeGreaterThanOrEqual(0);
    expect(projected.north - Number(north)).toBeLessThan(200);
    expect(projected.east - Number(east)).toBeGreaterThanOrEqual(0);
    expect(projected.east - Number(east)).toBeLessThan(200);
  });

  it('stops at the borders', () => {
    expect(gridCell({ latitude: 40.4168, longitude: -3.7038 }, 200)).toBeUndefined();
  });
});
