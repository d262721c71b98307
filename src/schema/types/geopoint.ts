import type { CellValue } from '../column-check.ts';
import { type NumericValue, numberKey, parseDecimal } from '../decimal.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import { isJsonObject, parseJson } from './json-value.ts';
import { type Candidate, COMMON, type TypeRule } from './type.ts';

/** A place, in degrees. */
export interface Geopoint {
  readonly lon: number;
  readonly lat: number;
  /** Equal for equal places, whatever the number of digits. */
  readonly exact: string;
}

export function isGeopoint(value: CellValue): value is Geopoint & object {
  return typeof value === 'object' && 'lon' in value && 'lat' in value && 'exact' in value;
}

/** Both coordinates as written, or `undefined` when they are not two. */
const PARTS: Readonly<Record<string, (text: string) => readonly [unknown, unknown] | undefined>> = {
  default: (text) => pair(text.split(',')),
  array: (text) => pair(parseJson(text)),
  object(text) {
    const value = parseJson(text);
    if (!isJsonObject(value) || Object.keys(value).length !== 2) return undefined;
    return [value.lon, value.lat];
  },
};

function pair(value: unknown): readonly [unknown, unknown] | undefined {
  return Array.isArray(value) && value.length === 2 ? [value[0], value[1]] : undefined;
}

function cast(parts: readonly [unknown, unknown] | undefined): Geopoint | undefined {
  const [lon, lat] = [coordinate(parts?.[0], 180), coordinate(parts?.[1], 90)];
  if (lon === undefined || lat === undefined) return undefined;
  return {
    lon: lon.degrees,
    lat: lat.degrees,
    exact: `${numberKey(lon.exact)},${numberKey(lat.exact)}`,
  };
}

function coordinate(
  written: unknown,
  limit: number,
): { degrees: number; exact: NumericValue } | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const text = String(written).trim();
  const exact = parseDecimal(text);
  const degrees = Number(text);
  return exact !== undefined && Math.abs(degrees) <= limit ? { degrees, exact } : undefined;
}

const spell = {
  default: (lon: string, lat: string) => `${lon},${lat}`,
  array: (lon: string, lat: string) => `[${lon},${lat}]`,
  object: (lon: string, lat: string) => `{"lon":${lon},"lat":${lat}}`,
} as const;

const POINT = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i;
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Another of the formats, a semicolon or a space between, decimal commas; the order is kept. */
function candidates(text: string, format: string): Candidate[] {
  const write = spell[format as keyof typeof spell] ?? spell.default;
  const bare = text.replace(/^[[({]\s*|\s*[\])}]$/g, '').replace(/"/g, '');
  const parts = POINT.exec(text)?.slice(1) ?? bare.split(/\s*;\s*|\s*,\s+|\s+/);
  const both = parts.length === 1 ? bare.split(',') : parts;
  const [lon, lat] = both.map((part) => part.trim().replace(',', '.'));
  if (both.length !== 2 || lon === undefined || lat === undefined) return [];
  return PLAIN.test(lon) && PLAIN.test(lat) ? [{ text: write(lon, lat) }] : [];
}

const FRACTION = '(\\.\\d{1,12})?';
const LON = `-?((1[0-7]\\d|[1-9]?\\d)${FRACTION}|180)`;
const LAT = `-?([1-8]?\\d${FRACTION}|90)`;
const PROVED: Readonly<Record<string, string>> = {
  default: ` ?${LON} ?, ?${LAT} ?`,
  array: ` ?\\[ ?${LON} ?, ?${LAT} ?\\] ?`,
};

/** Longitude, then latitude. Unlike the portal for transport data, spaces around them pass. */
export const geopoint: TypeRule = {
  name: 'geopoint',
  formats: ['default', 'array', 'object'],
  constraints: COMMON,
  reader({ format }) {
    const parts = PARTS[format] ?? (() => undefined);
    return {
      cast: (text) => cast(parts(text)),
      castWritten: (written) =>
        cast(isJsonObject(written) ? [written.lon, written.lat] : pair(written)),
      candidates: (text) => candidates(text, format),
      key: (value, text) => (isGeopoint(value) ? value.exact : text),
    };
  },
  proof({ format }) {
    const source = PROVED[format];
    const automaton = source === undefined ? undefined : regexAutomaton(source);
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: false };
  },
  examples: [
    {
      valid: [
        '2.35,48.85',
        '2.35, 48.85',
        ' 1 , 2 ',
        '180,90',
        '-180,-90',
        '+1,-2',
        '1e1,2',
        '01,02',
      ],
      invalid: [
        '2.35;48.85',
        '1,2,3',
        '1,',
        '180.0000001,90',
        '1,90.1',
        'NaN,1',
        'Infinity,1',
        '1_0,2',
        '[1,2]',
        '',
      ],
      corrected: [
        ['2.35;48.85', '2.35,48.85'],
        ['2,35;48,85', '2.35,48.85'],
        ['2,35 48,85', '2.35,48.85'],
        ['[2.35, 48.85]', '2.35,48.85'],
        ['POINT (2.35 48.85)', '2.35,48.85'],
      ],
    },
    {
      field: { format: 'array' },
      valid: ['[2.35,48.85]', '[8.73889 , 41.929317]', '["1"," 2 "]', ' [1,2] '],
      invalid: [
        '2.35,48.85',
        '[1,2,3]',
        '[true,1]',
        '"12"',
        '{"lon":1,"lat":2}',
        '["1,5",2]',
        '12',
        '',
      ],
      corrected: [
        ['2.35,48.85', '[2.35,48.85]'],
        ['(2.35, 48.85)', '[2.35,48.85]'],
      ],
    },
    {
      field: { format: 'object' },
      valid: ['{"lon":1,"lat":2}', '{"lat":"2","lon":"1"}'],
      invalid: ['{"lon":1,"lat":2,"x":1}', '[1,2]', '{"lon":1}', 'null'],
      corrected: [['2.35,48.85', '{"lon":2.35,"lat":48.85}']],
    },
  ],
};
