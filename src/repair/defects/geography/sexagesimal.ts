import type { AnyCellDefect, CellDefect, Outcome, RepairColumn } from '../../defect.ts';
import { settled } from '../settle.ts';
import { isCoordinate, isPlace, roleOf } from './role.ts';
import { exchangedPoint, isSwapped, pointTexts, spellPoint } from './spell-point.ts';

const LATITUDE = { name: 'latitude', type: 'number' } as const;
const WITH_LONGITUDE = [{ name: 'longitude', type: 'number' }] as const;
const LIST = { name: 'coordonneesXY', type: 'geopoint', format: 'array' } as const;

const QUADRANT = '[NSEOW]|Nord|Sud|Est|Ouest';
const MINUTES = "(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['’′‘])?";
const SECONDS = "(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|”|″|''|’’|′′))?";
/** Degrees, minutes, seconds, the quadrant before or after. */
const DMS = `(?:(${QUADRANT})\\.?\\s*)?(-?\\d{1,3}(?:[.,]\\d+)?)\\s*°${MINUTES}${SECONDS}(?:\\s*(${QUADRANT})\\b\\.?)?`;
const ONE = new RegExp(`^${DMS}$`, 'iu');
const TWO = new RegExp(`^${DMS}\\s*[,;/-]?\\s*${DMS}$`, 'iu');
/** A ten-millionth of a degree is a centimetre. */
const DECIMALS = 7;

interface Angle {
  readonly text: string;
  readonly axis: 'latitude' | 'longitude' | undefined;
  /** True when minutes or seconds were added up. */
  readonly isSum: boolean;
}

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** "O" is for Ouest. Minutes of 60 and more are no angle. */
function angleOf([before, degrees = '', minutes, seconds, after]: readonly (string | undefined)[]):
  | Angle
  | undefined {
  const quadrant = (before ?? after ?? '').charAt(0).toUpperCase();
  if (before !== undefined && after !== undefined) return undefined;
  if (number(minutes) >= 60 || number(seconds) >= 60) return undefined;
  const isSum = minutes !== undefined || seconds !== undefined;
  if (isSum && /[.,]/.test(degrees)) return undefined;
  const isBehind = quadrant === 'S' || quadrant === 'O' || quadrant === 'W';
  if (isBehind && degrees.startsWith('-')) return undefined;
  const sign = degrees.startsWith('-') || isBehind ? '-' : '';
  const size = degrees.replace('-', '').replace(',', '.');
  const total = Number(size) + number(minutes) / 60 + number(seconds) / 3600;
  const axis = quadrant === '' ? undefined : /[NS]/.test(quadrant) ? 'latitude' : 'longitude';
  return { text: sign + (isSum ? total.toFixed(DECIMALS) : size), axis, isSum };
}

function inOneColumn(text: string, column: RepairColumn, isSum: boolean): Outcome | undefined {
  const angle = angleOf(ONE.exec(text)?.slice(1) ?? ['', '', '', '', '']);
  if (angle === undefined || angle.isSum !== isSum || !ONE.test(text)) return undefined;
  if (angle.axis !== undefined && angle.axis !== roleOf(column)?.is) return undefined;
  const mark = column.field.decimalChar ?? '.';
  return settled(column, 'C', angle.text.replace('.', mark));
}

function inPoint(text: string, column: RepairColumn, isSum: boolean): Outcome | undefined {
  const parts = TWO.exec(text)?.slice(1);
  const [first, second] = [parts && angleOf(parts.slice(0, 5)), parts && angleOf(parts.slice(5))];
  if (first === undefined || second === undefined) return undefined;
  if ((first.isSum || second.isSum) !== isSum) return undefined;
  if (first.axis !== undefined && first.axis === second.axis) return undefined;
  const latitudeFirst = first.axis === 'latitude' || second.axis === 'longitude';
  const point = latitudeFirst
    ? pointTexts(second.text, first.text)
    : pointTexts(first.text, second.text);
  if (point === undefined) return undefined;
  const isBare = first.axis === undefined && second.axis === undefined;
  const after = spellPoint(column, isBare && isSwapped(point) ? exchangedPoint(point) : point);
  return after === undefined ? undefined : { class: 'C', after };
}

const read = (text: string, column: RepairColumn, isSum: boolean): Outcome | undefined => {
  if (text.length > 80) return undefined;
  return isCoordinate(column) ? inOneColumn(text, column, isSum) : inPoint(text, column, isSum);
};

/** `48°51'24"N`: base sixty, turned into degrees with seven decimals. */
const dms: CellDefect = {
  id: 'GEO-DMS',
  applies: isPlace,
  repair: (text, { column }) => read(text, column, true),
  examples: [
    {
      field: LATITUDE,
      fields: WITH_LONGITUDE,
      cell: '48°51\'24"N',
      gives: { class: 'C', after: '48.8566667' },
    },
    {
      field: { name: 'longitude', type: 'number' },
      fields: [LATITUDE],
      cell: '1° 30′ O',
      gives: { class: 'C', after: '-1.5000000' },
    },
    {
      field: LIST,
      cell: '48°51\'24"N 2°21\'03.6"E',
      gives: { class: 'C', after: '[2.3510000, 48.8566667]' },
    },
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '48°71\'24"N', gives: null },
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '2°21\'03"E', gives: null },
    { field: { name: 'temperature', type: 'number' }, cell: "48°51'", gives: null },
  ],
};

/** `48.85°`: degrees already, with their sign. */
const degreeSign: CellDefect = {
  id: 'GEO-DEGREE-SIGN',
  applies: isPlace,
  repair: (text, { column }) => read(text, column, false),
  examples: [
    {
      field: LATITUDE,
      fields: WITH_LONGITUDE,
      cell: '48.85°',
      gives: { class: 'C', after: '48.85' },
    },
    {
      field: LATITUDE,
      fields: WITH_LONGITUDE,
      cell: '48,8500° N',
      gives: { class: 'C', after: '48.8500' },
    },
    { field: LIST, cell: '48.85°N, 2.35°E', gives: { class: 'C', after: '[2.35, 48.85]' } },
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '2.35° E', gives: null },
    { field: { name: 'temperature', type: 'number' }, cell: '12°', gives: null },
  ],
};

export const sexagesimals: readonly AnyCellDefect[] = [dms, degreeSign];
