import type { SurveyedTable } from '../survey/survey.ts';

/** Stars by format (5stardata.info): 2 structured, 3 in a format that no program owns. */
const STARS: Readonly<Record<string, 2 | 3>> = {
  csv: 3,
  json: 3,
  ndjson: 3,
  geojson: 3,
  geopackage: 3,
  sqlite: 3,
  shapefile: 2,
  dbf: 2,
  xlsx: 2,
  ods: 2,
};

/**
 * How open a table would be if it were put online as it is: 4 when its rows are named by URIs, 5
 * when it also refers to those of common bases.
 */
export function opennessOf({ format, columns }: SurveyedTable): 1 | 2 | 3 | 4 | 5 {
  const stars = STARS[format] ?? 1;
  if (stars < 3) return stars;
  const hasOwn = columns.some(
    ({ format: form, key }) => key === true && (form === 'url' || form === 'uri'),
  );
  const hasOthers = columns.some(({ format: form }) => form === 'uri');
  if (hasOwn && hasOthers) return 5;
  return hasOwn || hasOthers ? 4 : stars;
}
