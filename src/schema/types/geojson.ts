import { isGeojson } from './geojson-shape.ts';
import { isJsonObject, jsonKey, parseJson } from './json-value.ts';
import { isTopojson } from './topojson-shape.ts';
import { COMMON, type TypeRule } from './type.ts';

/** A JSON object of GeoJSON (RFC 7946) or TopoJSON. Coordinates may be in any projection. */
export const geojson: TypeRule = {
  name: 'geojson',
  formats: ['default', 'topojson'],
  constraints: COMMON,
  reader({ format }) {
    const accepts = format === 'topojson' ? isTopojson : isGeojson;
    const check = (value: unknown): object | undefined =>
      isJsonObject(value) && accepts(value) ? value : undefined;
    return { cast: (text) => check(parseJson(text)), castWritten: check, key: jsonKey };
  },
  proof: () => undefined,
  examples: [
    {
      valid: [
        '{"type":"Point","coordinates":[2.35,48.85]}',
        '{"type":"Point","coordinates":[656589.7,6425785.32,12]}',
        '{"type":"MultiPoint","coordinates":[]}',
        '{"type":"Polygon","coordinates":[[[30,10],[40,40],[20,40],[30,10]]]}',
        '{"type":"MultiPolygon","coordinates":[[[[30,10],[40,40],[20,40],[30,10]]]]}',
        '{"type":"Feature","geometry":null,"properties":{"a":1}}',
        '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":null}]}',
        '{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[1,2],[3,4]]}]}',
        '{"type":"Point","coordinates":[1,2],"bbox":[1,2,1,2],"x":1}',
      ],
      invalid: [
        '',
        'null',
        '[]',
        '{}',
        '{"type":"Point"}',
        '{"type":"point","coordinates":[1,2]}',
        '{"type":"hasOwnProperty","coordinates":"Point"}',
        '{"type":"Point","coordinates":[1]}',
        '{"type":"Point","coordinates":["1","2"]}',
        '{"type":"LineString","coordinates":[[1,2]]}',
        '{"type":"Polygon","coordinates":[[[30,10],[40,40],[30,10]]]}',
        '{"type":"Feature","geometry":null}',
        '{"type":"Feature","properties":{}}',
        '{"type":"FeatureCollection","features":[{"type":"Point","coordinates":[1,2]}]}',
        '{"type":"Point","coordinates":[1,2],"bbox":[1]}',
        '[2.35,48.85]',
      ],
    },
    {
      field: { format: 'topojson' },
      valid: [
        '{"type":"Topology","objects":{"a":{"type":"Point","coordinates":[1,2]}},"arcs":[]}',
        '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[0,-1]]}},"arcs":[[[0,0],[1,1]]],"transform":{"scale":[1,1],"translate":[0,0]}}',
        '{"type":"LineString","arcs":[0]}',
      ],
      invalid: [
        '{"type":"Topology","objects":{}}',
        '{"type":"Topology","arcs":[]}',
        '{"type":"Polygon","arcs":[0]}',
        '{"type":"constructor"}',
        '{"type":"Topology","objects":{},"arcs":[[[0,0]]]}',
        '{"type":"Feature","geometry":null,"properties":null}',
      ],
    },
  ],
};
