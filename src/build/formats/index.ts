import type { OutputFormat } from './format.ts';
import { geojson } from './geojson/geojson.ts';
import { json } from './json/json.ts';
import { parquet } from './parquet/parquet.ts';
import { xlsx } from './xlsx/xlsx.ts';

/** The formats of a table beside its CSV, in the order in which they are listed. */
export const FORMATS: readonly OutputFormat[] = [xlsx, json, geojson, parquet];
