import { degrees, E, type EarthPoint, GRS80, type MapPoint, radians } from './ellipsoid.ts';

/** Lambert 93, EPSG:2154: two parallels, 44° and 49°, on GRS 80. */
const FALSE_ORIGIN = { latitude: 46.5, longitude: 3, east: 700_000, north: 6_600_000 };

const m = (latitude: number): number =>
  Math.cos(latitude) / Math.sqrt(1 - (E * Math.sin(latitude)) ** 2);
const t = (latitude: number): number =>
  Math.tan(Math.PI / 4 - latitude / 2) /
  ((1 - E * Math.sin(latitude)) / (1 + E * Math.sin(latitude))) ** (E / 2);

const [ONE, TWO] = [radians(44), radians(49)];
const EXPONENT = Math.log(m(ONE) / m(TWO)) / Math.log(t(ONE) / t(TWO));
const FACTOR = m(ONE) / (EXPONENT * t(ONE) ** EXPONENT);
const R0 = GRS80.a * FACTOR * t(radians(FALSE_ORIGIN.latitude)) ** EXPONENT;

/** Metres of Lambert 93 to degrees (EPSG method 9802, reversed). */
export function fromLambert93({ east, north }: MapPoint): EarthPoint {
  const x = east - FALSE_ORIGIN.east;
  const y = R0 - (north - FALSE_ORIGIN.north);
  const reduced = (Math.hypot(x, y) / (GRS80.a * FACTOR)) ** (1 / EXPONENT);
  let latitude = Math.PI / 2 - 2 * Math.atan(reduced);
  for (let turn = 0; turn < 6; turn++) {
    const sine = E * Math.sin(latitude);
    latitude = Math.PI / 2 - 2 * Math.atan(reduced * ((1 - sine) / (1 + sine)) ** (E / 2));
  }
  return {
    latitude: degrees(latitude),
    longitude: FALSE_ORIGIN.longitude + degrees(Math.atan2(x, y) / EXPONENT),
  };
}
