import type { Batch } from '../../table/batch.ts';
import type { PointColumns } from './point-columns.ts';

/** A place in degrees, as a row gives it. The texts are those of the file. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
  readonly longitudeText: string;
  readonly latitudeText: string;
}

const DEGREES = /^[+-]?\d{1,8}(?:[.,]\d+)?$/;
/** `2.35, 48.85` and `[2.35, 48.85]`, each figure quoted or not. */
const PAIR = /^\s*\[?\s*"?([+-]?\d+(?:\.\d+)?)"?\s*,\s*"?([+-]?\d+(?:\.\d+)?)"?\s*\]?\s*$/;
const MEMBER = (name: string) => new RegExp(`"${name}"\\s*:\\s*"?([+-]?\\d+(?:\\.\\d+)?)"?`);
const [LON, LAT] = [MEMBER('lon'), MEMBER('lat')];

/** The point of a row; `undefined` when a part is missing or is no figure: other rules say so. */
export function readPoint(columns: PointColumns, batch: Batch, row: number): Point | undefined {
  if ('point' in columns) return parsePoint(batch.text(row, columns.point.index), columns.order);
  const latitude = batch.text(row, columns.latitude.index).trim();
  if (!DEGREES.test(latitude)) return undefined;
  const longitude = batch.text(row, columns.longitude.index).trim();
  return DEGREES.test(longitude) ? pointOf(longitude, latitude) : undefined;
}

/** Reads a point written in one cell: a pair, a JSON list, or a JSON object `{"lon", "lat"}`. */
export function parsePoint(text: string, order: 'lon-lat' | 'lat-lon'): Point | undefined {
  const [, first, second] = PAIR.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    return order === 'lon-lat' ? pointOf(first, second) : pointOf(second, first);
  }
  if (!text.includes('{')) return undefined;
  const [longitude, latitude] = [LON.exec(text)?.[1], LAT.exec(text)?.[1]];
  return longitude === undefined || latitude === undefined
    ? undefined
    : pointOf(longitude, latitude);
}

function pointOf(longitudeText: string, latitudeText: string): Point {
  const degrees = (text: string): number => Number(text.replace(',', '.'));
  return {
    longitude: degrees(longitudeText),
    latitude: degrees(latitudeText),
    longitudeText,
    latitudeText,
  };
}

/** The cell with its two figures exchanged, all else kept. */
export function exchanged(text: string): string | undefined {
  const parts = PAIR.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  if (parts === null) return undefined;
  const at = text.indexOf(first);
  const next = text.indexOf(second, at + first.length);
  return `${text.slice(0, at)}${second}${text.slice(at + first.length, next)}${first}${text.slice(next + second.length)}`;
}
