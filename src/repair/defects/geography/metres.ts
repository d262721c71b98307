import { labelWords } from '../../../base/folding.ts';
import { kilometres } from '../../../base/french/where-is.ts';
import { fromLambert93, isLambert93 } from '../../../base/geodesy/lambert93.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { perColumn } from '../per-column.ts';
import { reported } from '../settle.ts';
import { figure } from './read-place.ts';
import { isCoordinate, roleOf } from './role.ts';

const X = { name: 'x', type: 'number' } as const;
const OTHERS = [
  { name: 'y', type: 'number' },
  { name: 'long', type: 'number' },
  { name: 'lat', type: 'number' },
] as const;

/** Words that name a projection beside `x` or `y`. */
const PROJECTION: ReadonlySet<string> = new Set([
  'l',
  '93',
  'l93',
  'lambert',
  'rgf',
  'epsg',
  '2154',
]);
/** Rounding apart, in metres: coordinates of one address are the same to a metre or two. */
const APART = 10;

const axisOf = perColumn((column): 'x' | 'y' | undefined => {
  if (column.type !== 'number' && column.type !== 'integer') return undefined;
  const [axis, ...others] = labelWords(column.field.name);
  if (axis !== 'x' && axis !== 'y') return undefined;
  return others.every((word) => PROJECTION.has(word)) ? axis : undefined;
});

const partner = (column: RepairColumn, axis: 'x' | 'y'): RepairColumn | undefined =>
  column.table.columns.find((other) => axisOf(other) === axis);

/** `x` and `y` in metres beside `long` and `lat` in degrees: the same place, or one of them is wrong. */
const differ: CellDefect = {
  id: 'GEO-XY-DIFFER',
  applies: (column) => axisOf(column) === 'x' && column.table.columns.some(isCoordinate),
  everyCell: true,
  looksAcross: true,
  repair(text, { column, row }) {
    const northing = partner(column, 'y');
    const latitude = column.table.columns.find((other) => roleOf(other)?.is === 'latitude');
    const role = latitude && roleOf(latitude);
    if (row === undefined || northing === undefined || latitude === undefined) return undefined;
    if (role?.is !== 'latitude') return undefined;
    const [x, y] = [figure(text), figure(row.text(northing))];
    const degrees = [row.text(role.other), row.text(latitude)];
    if (!isLambert93(x, y) || degrees.some((part) => !/\d/.test(part))) return undefined;
    const [lon = Number.NaN, lat = Number.NaN] = degrees.map(figure);
    const metres = kilometres(fromLambert93(x, y), { longitude: lon, latitude: lat }) * 1000;
    return metres > APART ? reported(undefined, { metres: Math.round(metres) }) : undefined;
  },
  examples: [
    {
      field: X,
      fields: OTHERS,
      cell: '652470.64',
      row: { y: '6862036.80', long: '2.3622', lat: '48.8566' },
      gives: { class: 'R' },
    },
    {
      field: X,
      fields: OTHERS,
      cell: '652470.64',
      row: { y: '6862036.80', long: '2.352222', lat: '48.856614' },
      gives: null,
    },
    {
      field: X,
      fields: OTHERS,
      cell: '652470.64',
      row: { y: '', long: '2.36', lat: '48.85' },
      gives: null,
    },
  ],
};

/** The northing in the column of eastings: no place of France has such an easting. */
const swapped: CellDefect = {
  id: 'GEO-XY-SWAPPED',
  applies: (column) => axisOf(column) === 'x' && partner(column, 'y') !== undefined,
  everyCell: true,
  silence: () => ({ kind: 'decimal', min: -400_000, max: 1_300_000, empty: true }),
  looksAcross: true,
  repair(text, { column, row }) {
    const northing = partner(column, 'y');
    if (row === undefined || northing === undefined) return undefined;
    return isLambert93(figure(row.text(northing)), figure(text)) ? reported() : undefined;
  },
  examples: [
    { field: X, fields: OTHERS, cell: '6862036', row: { y: '652470' }, gives: { class: 'R' } },
    { field: X, fields: OTHERS, cell: '652470', row: { y: '6862036' }, gives: null },
  ],
};

/** One of `x` and `y` without the other. */
const missing: CellDefect = {
  id: 'GEO-MISSING',
  applies: (column) => {
    const axis = axisOf(column);
    const other = axis === undefined ? undefined : partner(column, axis === 'x' ? 'y' : 'x');
    return other !== undefined && !other.required;
  },
  everyCell: true,
  looksAcross: true,
  repair(_text, { column, row }) {
    const other = partner(column, axisOf(column) === 'x' ? 'y' : 'x');
    if (row === undefined || other === undefined) return undefined;
    return row.text(other) === '' ? reported(undefined, { other: other.label }) : undefined;
  },
  examples: [
    { field: X, fields: OTHERS, cell: '652470', row: { y: '' }, gives: { class: 'R' } },
    { field: X, fields: OTHERS, cell: '652470', row: { y: '6862036' }, gives: null },
  ],
};

export const metresColumns: readonly AnyCellDefect[] = [swapped, differ, missing];
