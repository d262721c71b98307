import { labelWords } from '../../base/folding.ts';
import type { Field } from '../model.ts';

/** A column as its name and its field tell what it holds. */
export interface PointColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly field: Field | undefined;
}

/** Where the points of a table are: two columns, or one. `order` is how one column writes them. */
export type PointColumns =
  | { readonly latitude: PointColumn; readonly longitude: PointColumn }
  | { readonly point: PointColumn; readonly order: 'lon-lat' | 'lat-lon' };

const LATITUDE: ReadonlySet<string> = new Set(['latitude', 'lat', 'ylat', 'ylatitude']);
const LONGITUDE: ReadonlySet<string> = new Set([
  'longitude',
  'lon',
  'lng',
  'long',
  'xlong',
  'xlongitude',
  'xlon',
]);
/** A projected coordinate is not in degrees: other checks judge it. */
const PROJECTED: ReadonlySet<string> = new Set([
  '93',
  'lambert',
  'l93',
  'cc',
  'utm',
  'projete',
  'projetee',
]);

/** Types whose cells may hold a coordinate. */
const HOLDERS: ReadonlySet<string> = new Set(['number', 'integer', 'string', 'any']);

/**
 * The points of a table, by the words of the labels and the types of the fields. A latitude and a
 * longitude go together when the rest of their names is the same: `VEH_LONG` has no latitude, it is
 * a length.
 */
export function pointColumns(columns: readonly PointColumn[]): readonly PointColumns[] {
  const latitudes = new Map<string, PointColumn>();
  const longitudes = new Map<string, PointColumn>();
  const found: PointColumns[] = [];
  for (const column of columns) {
    const words = labelWords(column.field?.name ?? column.label);
    const order = pointOrder(column, words);
    if (order !== undefined) found.push({ point: column, order });
    if (column.field !== undefined && !HOLDERS.has(column.field.type)) continue;
    if (words.some((word) => PROJECTED.has(word))) continue;
    register(latitudes, LATITUDE, words, column);
    register(longitudes, LONGITUDE, words, column);
  }
  for (const [rest, latitude] of latitudes) {
    const longitude = longitudes.get(rest);
    if (longitude !== undefined) found.push({ latitude, longitude });
  }
  return found;
}

function register(
  known: Map<string, PointColumn>,
  names: ReadonlySet<string>,
  words: readonly string[],
  column: PointColumn,
): void {
  const at = words.findIndex((word) => names.has(word));
  if (at < 0) return;
  const rest = words.filter((_word, index) => index !== at).join(' ');
  if (!known.has(rest)) known.set(rest, column);
}

/** Table Schema writes longitude first; the `geo_point_2d` of Opendatasoft writes latitude first. */
function pointOrder(
  { field }: PointColumn,
  words: readonly string[],
): 'lon-lat' | 'lat-lon' | undefined {
  if (field?.type === 'geopoint') return 'lon-lat';
  if (field !== undefined && field.type !== 'string' && field.type !== 'any') return undefined;
  const name = words.join('');
  if (name === 'coordonneesxy') return 'lon-lat';
  return name === 'geopoint2d' ? 'lat-lon' : undefined;
}
