import { isJsonObject } from './json-value.ts';

type Test = (value: unknown) => boolean;
type JsonObject = Readonly<Record<string, unknown>>;

export const isNumber: Test = (value) => typeof value === 'number';

/** A list of at least some items that all pass. */
export function listOf(item: Test, least = 0): Test {
  return (value) => Array.isArray(value) && value.length >= least && value.every(item);
}

/** Longitude, latitude, and whatever else. */
export const isPosition: Test = listOf(isNumber, 2);
const isLine: Test = listOf(isPosition, 2);
/** Closed in principle: only the length is looked at. */
const isRing: Test = listOf(isPosition, 4);
const isPolygon: Test = listOf(isRing);

const COORDINATES: ReadonlyMap<string, Test> = new Map(
  Object.entries({
    Point: isPosition,
    MultiPoint: listOf(isPosition),
    LineString: isLine,
    MultiLineString: listOf(isLine),
    Polygon: isPolygon,
    MultiPolygon: listOf(isPolygon),
  }),
);

function isGeometry(value: unknown): boolean {
  if (!isJsonObject(value) || !hasRightBox(value)) return false;
  if (value.type === 'GeometryCollection') return listOf(isGeometry)(value.geometries);
  return (
    typeof value.type === 'string' && COORDINATES.get(value.type)?.(value.coordinates) === true
  );
}

function isFeature(value: unknown): boolean {
  if (!isJsonObject(value) || value.type !== 'Feature' || !hasRightBox(value)) return false;
  const { geometry, properties } = value;
  return (
    (geometry === null || isGeometry(geometry)) && (properties === null || isJsonObject(properties))
  );
}

/** Two corners, of two dimensions at least. */
function hasRightBox({ bbox }: JsonObject): boolean {
  return (
    bbox === undefined ||
    (listOf(isNumber, 4)(bbox) && Array.isArray(bbox) && bbox.length % 2 === 0)
  );
}

/** True for a geometry, a feature or a collection of features (RFC 7946). */
export function isGeojson(value: JsonObject): boolean {
  if (value.type === 'FeatureCollection')
    return hasRightBox(value) && listOf(isFeature)(value.features);
  return value.type === 'Feature' ? isFeature(value) : isGeometry(value);
}
