import type { FileKind } from './file-kind.ts';
import { jsonTable } from './json/json-table.ts';

/** JSON: an array of objects, or one object a line. */
export const json: FileKind = {
  id: 'json',
  sort: 'table',
  extensions: ['.json', '.ndjson', '.jsonl'],
  contents: ['json'],
  async *tables({ source, file }) {
    const isLines = /\.(?:ndjson|jsonl)$/i.test(file.path);
    yield await jsonTable(source, isLines ? 'ndjson' : 'json');
  },
};

/** Places and their properties (RFC 7946): always in WGS 84. */
export const geojson: FileKind = {
  id: 'geojson',
  sort: 'map',
  extensions: ['.geojson', '.geojsonl'],
  async *tables({ source }) {
    const table = await jsonTable(source, 'geojson');
    yield { ...table, facts: { ...table.facts, crs: 'EPSG:4326' } };
  },
};
