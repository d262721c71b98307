import { E, E2, type EarthPoint, GRS80, type MapPoint, radians } from './ellipsoid.ts';

/** ETRS89-LAEA Europe, EPSG:3035. */
const ORIGIN = { latitude: radians(52), longitude: radians(10), east: 4_321_000, north: 3_210_000 };

/** The authalic function of IOGP guidance note 7-2, § Lambert Azimuthal Equal Area. */
function authalic(latitude: number): number {
  const sine = Math.sin(latitude);
  const part = Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E);
  return (1 - E2) * (sine / (1 - E2 * sine * sine) - part);
}

const Q_POLE = authalic(Math.PI / 2);
const BETA_0 = Math.asin(authalic(ORIGIN.latitude) / Q_POLE);
const RQ = GRS80.a * Math.sqrt(Q_POLE / 2);
const SINE_0 = Math.sin(ORIGIN.latitude);
const D =
  (GRS80.a * Math.cos(ORIGIN.latitude)) /
  (Math.sqrt(1 - E2 * SINE_0 * SINE_0) * RQ * Math.cos(BETA_0));

/** Degrees to metres in EPSG:3035 (EPSG method 9820), the projection of INSPIRE's grids. */
export function toLaea({ latitude, longitude }: EarthPoint): MapPoint {
  const beta = Math.asin(authalic(radians(latitude)) / Q_POLE);
  const lambda = radians(longitude) - ORIGIN.longitude;
  const [sin, cos, sin0, cos0] = [
    Math.sin(beta),
    Math.cos(beta),
    Math.sin(BETA_0),
    Math.cos(BETA_0),
  ];
  const scale = RQ * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(lambda)));
  return {
    east: ORIGIN.east + scale * D * (cos * Math.sin(lambda)),
    north: ORIGIN.north + (scale / D) * (cos0 * sin - sin0 * cos * Math.cos(lambda)),
  };
}
