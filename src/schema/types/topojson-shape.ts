import { isNumber, isPosition, listOf } from './geojson-shape.ts';
import { isJsonObject } from './json-value.ts';

type Test = (value: unknown) => boolean;

const isArc: Test = (value) => Number.isInteger(value);
const areArcs: Test = listOf(isArc);

/** For each type of geometry, the key that holds its shape and what it holds. */
const GEOMETRIES = new Map<string, readonly [string, Test]>([
  ['Point', ['coordinates', isPosition]],
  ['MultiPoint', ['coordinates', listOf(isPosition)]],
  ['LineString', ['arcs', areArcs]],
  ['MultiLineString', ['arcs', listOf(areArcs)]],
  ['Polygon', ['arcs', listOf(areArcs)]],
  ['MultiPolygon', ['arcs', listOf(listOf(areArcs))]],
  ['GeometryCollection', ['geometries', listOf(isGeometry)]],
]);

function isGeometry(value: unknown): boolean {
  if (!isJsonObject(value) || typeof value.type !== 'string') return false;
  const [key, test] = GEOMETRIES.get(value.type) ?? [];
  return key !== undefined && test?.(value[key]) === true;
}

const isTransform: Test = (value) =>
  isJsonObject(value) && listOf(isNumber, 2)(value.scale) && listOf(isNumber, 2)(value.translate);

/** True for a topology or one of its geometries (TopoJSON specification 1.0). */
export function isTopojson(value: Readonly<Record<string, unknown>>): boolean {
  if (value.type !== 'Topology') return isGeometry(value);
  const { objects, arcs, transform } = value;
  if (!isJsonObject(objects) || !Object.values(objects).every(isGeometry)) return false;
  if (transform !== undefined && !isTransform(transform)) return false;
  return listOf(listOf((point) => point === null || isPosition(point), 2))(arcs);
}
