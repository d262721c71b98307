import { isJsonObject, parseJson } from '../../../schema/types/json-value.ts';
import type { AnyCellDefect, CellDefect, DefectExample } from '../../defect.ts';
import { isPoint } from './role.ts';
import { isSwapped, type PointTexts, pointTexts, spellPoint } from './spell-point.ts';

const LIST = { name: 'coordonneesXY', type: 'geopoint', format: 'array' } as const;
const PAIR = { name: 'lieu', type: 'geopoint' } as const;

/** Another notation of points, whose order is defined: longitude first. */
function notation(
  id: string,
  read: (text: string) => PointTexts | undefined,
  examples: readonly DefectExample[],
): CellDefect {
  return {
    id,
    applies: isPoint,
    repair(text, { column }) {
      const point = text.length > 400 ? undefined : read(text);
      // Written the other way round in spite of the definition: not one damage but two.
      if (point === undefined || isSwapped(point)) return undefined;
      const after = spellPoint(column, point);
      return after === undefined ? undefined : { class: 'A', after };
    },
    examples,
  };
}

const WKT = /^(?:SRID=4326;)?\s*POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i;

const wkt = notation(
  'GEO-WKT',
  (text) => {
    const [, first, second] = WKT.exec(text) ?? [];
    return first === undefined || second === undefined ? undefined : pointTexts(first, second);
  },
  [
    { field: LIST, cell: 'POINT (2.35 48.85)', gives: { class: 'A', after: '[2.35, 48.85]' } },
    { field: PAIR, cell: 'POINT(2.3500 48.85)', gives: { class: 'A', after: '2.3500, 48.85' } },
    { field: LIST, cell: 'POINT (48.85 2.35)', gives: null },
    { field: LIST, cell: 'POINT (2.35 48.85 35)', gives: null },
    { field: LIST, cell: 'POINT (652470 6862036)', gives: null },
    { field: { name: 'forme', format: 'wkt' }, cell: 'POINT (2.35 48.85)', gives: null },
  ],
);

/** The figures of a JSON text as they are typed: a number of the machine would drop final zeros. */
const COORDINATES = /"coordinates"\s*:\s*\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\]/;

const geojson = notation(
  'GEO-GEOJSON',
  (text) => {
    const value = parseJson(text);
    if (!isJsonObject(value) || value.type !== 'Point') return undefined;
    const [, first, second] = COORDINATES.exec(text) ?? [];
    return first === undefined || second === undefined ? undefined : pointTexts(first, second);
  },
  [
    {
      field: LIST,
      cell: '{"type":"Point","coordinates":[2.3500,48.85]}',
      gives: { class: 'A', after: '[2.3500, 48.85]' },
    },
    { field: LIST, cell: '{"type":"Point","coordinates":[2.35,48.85,12]}', gives: null },
    { field: LIST, cell: '{"type":"LineString","coordinates":[[2.35,48.85]]}', gives: null },
    {
      field: { name: 'forme', type: 'geojson' },
      cell: '{"type":"Point","coordinates":[2.35,48.85]}',
      gives: null,
    },
  ],
);

const QUOTED = /^\[\s*"\s*(-?[\d.]+)\s*"\s*,\s*"\s*(-?[\d.]+)\s*"\s*\]$/;

const quoted = notation(
  'GEO-QUOTED',
  (text) => {
    const [, first, second] = QUOTED.exec(text) ?? [];
    return first === undefined || second === undefined ? undefined : pointTexts(first, second);
  },
  [
    { field: PAIR, cell: '["2.35", "48.85"]', gives: { class: 'A', after: '2.35, 48.85' } },
    // The format takes texts.
    { field: LIST, cell: '["2.35", "48.85"]', gives: null },
    { field: PAIR, cell: '["2.35"]', gives: null },
  ],
);

export const definedOrders: readonly AnyCellDefect[] = [wkt, geojson, quoted];
