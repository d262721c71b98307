import { placeReader } from '../../places/place.ts';
import { ByteBlock } from '../byte-block.ts';
import type { OutputFormat } from '../format.ts';
import { jsonMembers } from '../json/json-members.ts';
import { asOffsets } from '../offsets.ts';

/**
 * A feature a row, RFC 7946: longitude then latitude in WGS 84. A row without a place has the null
 * geometry that the standard has for it (§3.2), and its number is told.
 */
export const geojson: OutputFormat = {
  id: 'geojson',
  extension: 'geojson',
  mime: 'application/geo+json',
  heavy: false,
  refusal: ({ places }) =>
    places === undefined ? { code: 'geojson-no-place', params: {} } : undefined,
  async start({ columns, places, rows }, file) {
    if (places === undefined) throw new Error('a table without places has no GeoJSON');
    const read = placeReader(places);
    const block = new ByteBlock((bytes) => file.write(bytes));
    const geometryColumn = places.kind === 'geometry' ? places.column : undefined;
    const properties = jsonMembers(columns.filter(({ index }) => index !== geometryColumn));
    let unlocated = 0;
    block.text('{"type":"FeatureCollection","features":[\n');
    let isFirst = true;
    return {
      start() {},
      batch(batch) {
        const offsets = asOffsets(batch);
        for (let row = 0; row < offsets.rows; row++) {
          const place = read(offsets, row);
          const geometry = typeof place === 'string' ? 'null' : place.json;
          if (typeof place === 'string') unlocated += 1;
          block.text(
            `${isFirst ? '' : ',\n'}{"type":"Feature","geometry":${geometry},"properties":{`,
          );
          isFirst = false;
          properties(offsets, row, block);
          block.text('}}');
        }
      },
      end() {},
      finish() {
        block.text('\n]}\n');
        block.flush();
        const params = { rows: unlocated, of: rows };
        const notes = unlocated === 0 ? [] : [{ code: 'geojson-unlocated', params }];
        return { written: true, notes };
      },
    };
  },
};
