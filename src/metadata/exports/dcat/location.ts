import type { Spatial } from '../../../project/project.ts';
import { type Node, type Statement, text, typed } from '../rdf/graph.ts';
import { blank, maybe } from './statements.ts';

/** udata reads a geometry under this very datatype; the IRI of a territory says nothing to it. */
const GEOJSON = 'https://www.iana.org/assignments/media-types/application/vnd.geo+json';

export function location({ code, name, bbox }: Spatial): Node {
  return blank(
    ['dct:Location'],
    ...maybe('skos:prefLabel', name, (label) => text(label, 'fr')),
    ...maybe('dct:identifier', code, text),
    ...(bbox === undefined ? [] : boxStatements(bbox)),
  );
}

function boxStatements([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Statement[] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const wkt = ring.map(([x, y]) => `${x} ${y}`).join(', ');
  const middle = `${rounded((west + east) / 2)} ${rounded((south + north) / 2)}`;
  return [
    ['dcat:bbox', typed(`POLYGON((${wkt}))`, 'geosparql:wktLiteral')],
    ['dcat:centroid', typed(`POINT(${middle})`, 'geosparql:wktLiteral')],
    ['locn:geometry', typed(JSON.stringify({ type: 'Polygon', coordinates: [ring] }), GEOJSON)],
  ];
}

/** Ten centimetres are enough for the middle of a rectangle. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
