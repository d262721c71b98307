import { whereIs } from '../../../base/french/where-is.ts';
import type { RepairColumn } from '../../defect.ts';
import { roleOf } from './role.ts';

/** Coordinates as texts, so that their digits stay as they were typed. */
export interface PointTexts {
  readonly longitude: string;
  readonly latitude: string;
}

const SPELLINGS: Readonly<Record<string, (first: string, second: string) => string>> = {
  array: (first, second) => `[${first}, ${second}]`,
  object: (longitude, latitude) => `{"lon": ${longitude}, "lat": ${latitude}}`,
  default: (first, second) => `${first}, ${second}`,
};

/** A point in the column's own format, when the column accepts it. */
export function spellPoint(
  column: RepairColumn,
  { longitude, latitude }: PointTexts,
): string | undefined {
  const role = roleOf(column);
  if (role?.is !== 'point') return undefined;
  const [first, second] = role.order === 'lon-lat' ? [longitude, latitude] : [latitude, longitude];
  const { type, format } = column.field;
  const formats = type === 'geopoint' ? [format] : ['array', 'default'];
  return formats
    .map((name) => SPELLINGS[name]?.(first, second))
    .find((text) => text !== undefined && column.accepts(text));
}

/** A number of JSON, which is what every format of point takes. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Two figures, the first one being the longitude; `undefined` when one is no plain figure. */
export function pointTexts(first: string, second: string): PointTexts | undefined {
  const longitude = plain(first);
  const latitude = plain(second);
  return PLAIN.test(longitude) && PLAIN.test(latitude) ? { longitude, latitude } : undefined;
}

const plain = (text: string): string => text.trim().replace(/^\+/, '').replace(',', '.');

/** Where the point would be in France once its figures are exchanged, and is not as they are. */
export function isSwapped({ longitude, latitude }: PointTexts): boolean {
  return whereIs(Number(longitude), Number(latitude)) === 'swapped';
}

export const exchangedPoint = ({ longitude, latitude }: PointTexts): PointTexts => ({
  longitude: latitude,
  latitude: longitude,
});
