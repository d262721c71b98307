import { labelKey } from '../../base/folding.ts';
import type { Batch } from '../../table/batch.ts';
import type { ViewColumn } from '../model.ts';

/** Where the rows of a table are. */
export interface Places {
  /** Longitude, latitude, and what to call the place. */
  readonly points: readonly (readonly [number, number, string])[];
  /** How many rows have a place; more than `points` when some were left out. */
  readonly all: number;
}

/** More would be slow on a telephone, and unreadable. */
const MOST = 4_000;
const LATITUDES = new Set(['lat', 'latitude', 'ylat', 'ylatitude', 'coordlat', 'equiplat']);
const LONGITUDES = new Set([
  'lon',
  'lng',
  'long',
  'longitude',
  'xlong',
  'xlon',
  'xlongitude',
  'equiplong',
  'equiplon',
]);

type Reader = (batch: Batch, row: number) => readonly [number, number] | undefined;

/** Gathers the places of a table; when there are many, they are thinned evenly. */
export class PlacesGathering {
  readonly #read: Reader | undefined;
  readonly #named: number;
  #points: [number, number, string][] = [];
  #all = 0;
  #every = 1;

  constructor(columns: readonly ViewColumn[]) {
    this.#read = readerOf(columns);
    this.#named = nameColumn(columns);
  }

  batch(batch: Batch): void {
    if (this.#read === undefined) return;
    for (let row = 0; row < batch.rows; row++) {
      const place = this.#read(batch, row);
      if (place === undefined) continue;
      if (this.#all++ % this.#every !== 0) continue;
      const name = this.#named < 0 ? '' : batch.text(row, this.#named);
      this.#points.push([round(place[0]), round(place[1]), name.slice(0, 120)]);
      if (this.#points.length > MOST) this.#thin();
    }
  }

  /** Keeps one of two: what stays is every `#every`th place since the first. */
  #thin(): void {
    this.#points = this.#points.filter((_, index) => index % 2 === 0);
    this.#every *= 2;
  }

  places(): Places | undefined {
    return this.#points.length === 0 ? undefined : { points: this.#points, all: this.#all };
  }
}

function readerOf(columns: readonly ViewColumn[]): Reader | undefined {
  const point = columns.findIndex(({ type }) => type === 'geopoint');
  if (point >= 0) return (batch, row) => pairOf(batch.text(row, point));
  const array = columns.findIndex(
    ({ type, name }) => type === 'array' && /^(coordonnees|geo)/.test(labelKey(name)),
  );
  if (array >= 0) return (batch, row) => pairOf(batch.text(row, array));
  const shape = columns.findIndex(({ type }) => type === 'geojson');
  if (shape >= 0) return (batch, row) => pointOf(batch.text(row, shape));
  const keys = columns.map(({ name }) => labelKey(name));
  const lat = keys.findIndex((key) => LATITUDES.has(key));
  const lon = keys.findIndex((key) => LONGITUDES.has(key));
  if (lat < 0 || lon < 0) return undefined;
  return (batch, row) => onEarth(batch.text(row, lon), batch.text(row, lat));
}

/** `[lon, lat]` of JSON, or `lat,lon` as Table Schema's default geopoint has it: `lon, lat`. */
function pairOf(text: string): readonly [number, number] | undefined {
  const found = /^\s*\[?\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*\]?\s*$/.exec(text);
  return found === null ? undefined : onEarth(found[1] ?? '', found[2] ?? '');
}

/** A GeoJSON point; other shapes have no single place. */
function pointOf(text: string): readonly [number, number] | undefined {
  const found = /"type"\s*:\s*"Point"/.test(text)
    ? /"coordinates"\s*:\s*\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)/.exec(text)
    : null;
  return found === null ? undefined : onEarth(found[1] ?? '', found[2] ?? '');
}

function onEarth(longitude: string, latitude: string): readonly [number, number] | undefined {
  if (longitude.trim() === '' || latitude.trim() === '') return undefined;
  const [lon, lat] = [Number(longitude), Number(latitude)];
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) || (lon === 0 && lat === 0)) return undefined;
  return [lon, lat];
}

/** A tenth of a metre, more or less. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** The column that says what stands there: a name, a title, an address. */
function nameColumn(columns: readonly ViewColumn[]): number {
  const keys = columns.map(({ name }) => labelKey(name));
  for (const word of [/nom|libelle|titre|intitule/, /adresse|lieu|voie/]) {
    const at = keys.findIndex((key, index) => word.test(key) && columns[index]?.type === 'string');
    if (at >= 0) return at;
  }
  return columns.findIndex(({ type }) => type === 'string');
}
