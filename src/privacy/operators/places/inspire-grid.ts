import { FRENCH_BOXES, isInside } from '../../../base/french/territories.ts';
import type { EarthPoint, MapPoint } from './ellipsoid.ts';
import { toLaea } from './laea.ts';
import { toUtm } from './utm.ts';

interface GridSystem {
  readonly epsg: number;
  project(point: EarthPoint): MapPoint;
}

const utm = (epsg: number, number: number, south: boolean): GridSystem => ({
  epsg,
  project: (point) => toUtm(point, { number, south }),
});

/** Europe's equal-area grid for the mainland; the legal projection of each territory overseas. */
const LAEA: GridSystem = { epsg: 3035, project: toLaea };
const SYSTEMS: Readonly<Record<string, GridSystem>> = {
  'France métropolitaine': LAEA,
  Guadeloupe: utm(5490, 20, false),
  Martinique: utm(5490, 20, false),
  'Saint-Martin': utm(5490, 20, false),
  'Saint-Barthélemy': utm(5490, 20, false),
  Guyane: utm(2972, 22, false),
  'La Réunion': utm(2975, 40, true),
  Mayotte: utm(4471, 38, true),
};

/**
 * The cell of the INSPIRE grid that a point is in, by its lower-left corner:
 * `CRS3035RES200mN2471400E3620200`. `undefined` outside France.
 * @param size side of the cells, in metres
 */
export function gridCell(point: EarthPoint, size: number): string | undefined {
  const box = FRENCH_BOXES.find((one) => isInside(point.longitude, point.latitude, one));
  const system = box === undefined ? undefined : SYSTEMS[box.name];
  if (system === undefined) return undefined;
  const { east, north } = system.project(point);
  const corner = (metres: number): number => Math.floor(metres / size) * size;
  return `CRS${system.epsg}RES${size}mN${corner(north)}E${corner(east)}`;
}
