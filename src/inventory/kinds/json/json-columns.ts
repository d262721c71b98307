import type { JsonRecord } from './json-objects.ts';

/** Column that stands for the shape of a place. */
export const GEOMETRY = 'geometry';

/** The cells of a record by label: objects inside are unfolded once (`adresse.ville`). */
export function cellsOf(record: JsonRecord): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const isFeature = record.type === 'Feature' && isRecord(record.properties ?? {});
  const fields = isFeature ? (record.properties as JsonRecord | null) : record;
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (!isRecord(value)) cells.set(name, textOf(value));
    else
      for (const [inner, one] of Object.entries(value)) cells.set(`${name}.${inner}`, textOf(one));
  }
  if (isFeature) cells.set(GEOMETRY, geometryOf(record.geometry));
  return cells;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Long shapes are told by their kind and first point: enough to recognise them again. */
const LONGEST = 120;

function geometryOf(geometry: unknown): string {
  if (!isRecord(geometry)) return '';
  return textOf(geometry).slice(0, LONGEST);
}
