import {
  type Box,
  FRENCH_BOXES,
  isInside,
  isInsideAny,
  VALIDATA_BOXES,
} from '../../base/french/territories.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { problem } from './refusal.ts';

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A geopoint of any format: `lon, lat`, `[lon, lat]`, `{"lon": …, "lat": …}`. */
function read(text: string): Point | undefined {
  const [longitude, latitude] = partsOf(text.trim()).map((part) =>
    DECIMAL.test(part) ? Number(part) : Number.NaN,
  );
  if (longitude === undefined || latitude === undefined) return undefined;
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? { longitude, latitude }
    : undefined;
}

function partsOf(text: string): readonly string[] {
  if (!text.startsWith('[') && !text.startsWith('{')) {
    const parts = text.split(',').map((part) => part.trim());
    return parts.length === 2 ? parts : [];
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  if (Array.isArray(parsed)) return parsed.length === 2 ? parsed.map(partOf) : [];
  if (typeof parsed !== 'object' || parsed === null) return [];
  return 'lon' in parsed && 'lat' in parsed ? [partOf(parsed.lon), partOf(parsed.lat)] : [];
}

function partOf(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
}

const territoryOf = ({ longitude, latitude }: Point, boxes: readonly (Box & { name: string })[]) =>
  boxes.find((box) => isInside(longitude, latitude, box))?.name;

/** A point inside one of Validata's six boxes; a point that would be, once swapped, has its own code. */
export const frenchGpsCoordinates: CellCheck = {
  kind: 'cell',
  id: 'french-gps-coordinates',
  deprecated: [],
  params: [COLUMN],
  code: 'french-gps-coordinates',
  test(text) {
    const point = read(text);
    if (point === undefined) return problem('french-gps-coordinates', { reason: 'not-a-point' });
    const { longitude, latitude } = point;
    if (isInsideAny(longitude, latitude, VALIDATA_BOXES)) return undefined;
    const territory = territoryOf({ longitude: latitude, latitude: longitude }, VALIDATA_BOXES);
    if (territory !== undefined) {
      return {
        code: 'reversed-french-gps-coordinates',
        params: { territory },
      };
    }
    const other = territoryOf(point, FRENCH_BOXES);
    return problem(
      'french-gps-coordinates',
      other === undefined
        ? { reason: 'outside' }
        : { reason: 'other-territory', params: { territory: other } },
    );
  },
  examples: {
    valid: [
      '2.35, 48.85',
      '[2.35, 48.85]',
      '["2.35","48.85"]',
      '{"lon": 2.35, "lat": 48.85}',
      '55.45, -20.88',
      '-61.5,16.2',
      '4.35, 50.85',
    ],
    invalid: [
      '48.85, 2.35',
      '[48.85, 2.35]',
      '-74.0, 40.7',
      '0, 0',
      '-63.08, 18.07',
      '166.4, -22.3',
      '9.560091, 45',
      '2.35',
      '[2.35]',
      '[2.35, null]',
      '2.35; 48.85',
      '0x10, 0x30',
      'Paris',
    ],
  },
};
