import { rounded } from './rounded.ts';

/** A geometry of RFC 7946, checked. */
export type Geometry =
  | { readonly type: string; readonly coordinates: unknown }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[] };

type Position = readonly number[];

/** How deep the coordinates of each type are, and what its innermost lists are. */
const SHAPES: Readonly<Record<string, readonly [depth: number, least: number, isRing: boolean]>> = {
  Point: [0, 0, false],
  MultiPoint: [1, 0, false],
  LineString: [1, 2, false],
  MultiLineString: [2, 2, false],
  Polygon: [2, 4, true],
  MultiPolygon: [3, 4, true],
};

/**
 * A cell of GeoJSON as a geometry: the one of a feature, its coordinates rounded, its rings turned as
 * RFC 7946 §3.1.6 wants them.
 * @returns `undefined` for what is not a geometry
 */
export function cleanGeometry(text: string): Geometry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const inner = isObject(value) && value.type === 'Feature' ? value.geometry : value;
  return geometry(inner, 0);
}

function geometry(value: unknown, depth: number): Geometry | undefined {
  if (!isObject(value) || depth > 4) return undefined;
  if (value.type === 'GeometryCollection') {
    if (!Array.isArray(value.geometries)) return undefined;
    const parts = value.geometries.map((one) => geometry(one, depth + 1));
    if (parts.some((one) => one === undefined)) return undefined;
    return { type: 'GeometryCollection', geometries: parts as Geometry[] };
  }
  const shape = typeof value.type === 'string' ? SHAPES[value.type] : undefined;
  if (shape === undefined) return undefined;
  const coordinates = lists(value.coordinates, shape[0], shape);
  return coordinates === undefined ? undefined : { type: String(value.type), coordinates };
}

function lists(
  value: unknown,
  depth: number,
  shape: readonly [number, number, boolean],
): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (depth === 0) return position(value);
  const parts = value.map((one) => lists(one, depth - 1, shape));
  if (parts.length === 0 || parts.some((one) => one === undefined)) return undefined;
  const [, least, isRing] = shape;
  if (depth === 1) return parts.length < least ? undefined : parts;
  if (!isRing || depth !== 2) return parts;
  const rings = parts as Position[][];
  if (!rings.every(isClosed)) return undefined;
  return rings.map((ring, place) =>
    isCounterClockwise(ring) === (place === 0) ? ring : ring.toReversed(),
  );
}

function position(value: readonly unknown[]): number[] | undefined {
  const [longitude, latitude, altitude] = value;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return undefined;
  const place = [rounded(longitude), rounded(latitude)];
  return typeof altitude === 'number' ? [...place, Math.round(altitude * 1000) / 1000] : place;
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** By twice the signed area. */
function isCounterClockwise(ring: readonly Position[]): boolean {
  let area = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
    area += x1 * y2 - x2 * y1;
  }
  return area >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
