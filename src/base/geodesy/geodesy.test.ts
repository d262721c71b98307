import { describe, expect, it } from 'vitest';
import { conicZoneOf } from './conic-zones.ts';
import { fromLambert93 } from './lambert93.ts';

/** Computed apart by PROJ 9 (EPSG:4171 to EPSG:2154 and to EPSG:3942 to 3950). */
describe('Lambert 93 to degrees', () => {
  it.each([
    ['Paris', 652470.6423, 6862036.8029, 2.3522219, 48.856614],
    ['Ajaccio', 1176465.9926, 6109095.7837, 8.7369, 41.926701],
    ['Brest', 146634.6841, 6836261.4945, -4.486076, 48.390394],
    ['Dunkerque', 656185.802, 7104469.3694, 2.376776, 51.034368],
    ['Bonifacio', 1216166.559, 6051870.457, 9.1594, 41.3874],
    ['Nice', 1043406.5383, 6299396.8424, 7.261953, 43.710173],
    ['Ouessant', 102425.9727, 6847965.7763, -5.0963, 48.456],
  ])('%s', (_place, x, y, longitude, latitude) => {
    const point = fromLambert93(x, y);
    expect(Math.abs(point.longitude - longitude)).toBeLessThan(1e-8);
    expect(Math.abs(point.latitude - latitude)).toBeLessThan(1e-8);
  });
});

describe('the zone of a conic projection', () => {
  it.each([
    [42, 2210625.7036, 1207267.5229],
    [45, 1842787.6708, 4286527.9177],
    [46, 1879457.2714, 5225427.1055],
    [48, 1651850.8607, 7222438.8767],
    [50, 1704051.0811, 9269991.6645],
    [undefined, 652470.64, 6862036.8],
    [undefined, 2.35, 48.85],
  ])('%s', (zone, x, y) => {
    expect(conicZoneOf(x, y)).toBe(zone);
  });
});
