import { E, type EarthPoint, GRS80, type MapPoint, radians } from './ellipsoid.ts';

const N = GRS80.f / (2 - GRS80.f);
const RADIUS = (GRS80.a / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
/** Krüger's series, to the fourth power: below a tenth of a millimetre within a zone. */
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
];
const SCALE = 0.9996;

export interface UtmZone {
  readonly number: number;
  readonly south: boolean;
}

/** Degrees to metres in a UTM zone on GRS 80 (EPSG method 9807). */
export function toUtm({ latitude, longitude }: EarthPoint, zone: UtmZone): MapPoint {
  const lambda = radians(longitude - (zone.number * 6 - 183));
  const sine = Math.sin(radians(latitude));
  const t = Math.sinh(Math.atanh(sine) - E * Math.atanh(E * sine));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(t, Math.cos(lambda)));
  let [x, y] = [xi, eta];
  ALPHA.forEach((alpha, index) => {
    const twice = 2 * (index + 1);
    x += alpha * Math.sin(twice * xi) * Math.cosh(twice * eta);
    y += alpha * Math.cos(twice * xi) * Math.sinh(twice * eta);
  });
  return {
    east: 500_000 + SCALE * RADIUS * y,
    north: (zone.south ? 10_000_000 : 0) + SCALE * RADIUS * x,
  };
}
