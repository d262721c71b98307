import { whereIs } from '../../../base/french/where-is.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { figure, readPlace } from './read-place.ts';
import { inFrance, isCoordinate, isPlace, roleOf } from './role.ts';

const LIST = { name: 'coordonneesXY', type: 'geopoint', format: 'array' } as const;
const LATITUDE = { name: 'latitude', type: 'number' } as const;
const LONGITUDE = { name: 'longitude', type: 'number' } as const;

/** Zero and zero: the sea off Ghana, where programs put what they could not place. */
const nullIsland: CellDefect = {
  id: 'GEO-NULL-ISLAND',
  applies: isPlace,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const place = readPlace(text, column, row);
    if (place === undefined) return undefined;
    return whereIs(figure(place.longitude), figure(place.latitude)) === 'zero'
      ? reported()
      : undefined;
  },
  examples: [
    { field: LIST, cell: '[0, 0]', gives: { class: 'R' } },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '0',
      row: { longitude: '0.0' },
      gives: { class: 'R' },
    },
    { field: LIST, cell: '[0, 48.85]', gives: null },
    { field: LATITUDE, fields: [LONGITUDE], cell: '0', row: { longitude: '' }, gives: null },
  ],
};

const decimalsOf = (text: string): number => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;

/** Two decimals or less on both figures: a kilometre. Zeros at the end may have gone: only both together count. */
const precision: CellDefect = {
  id: 'GEO-PRECISION',
  applies: isPlace,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const place = readPlace(text, column, row);
    if (place === undefined || roleOf(column)?.is === 'longitude') return undefined;
    if (whereIs(figure(place.longitude), figure(place.latitude)) !== 'france') return undefined;
    const most = Math.max(decimalsOf(place.longitude), decimalsOf(place.latitude));
    return most <= 2 ? reported(undefined, { decimals: most }) : undefined;
  },
  examples: [
    { field: LIST, cell: '[2.35, 48.85]', gives: { class: 'R' } },
    { field: LIST, cell: '[2.35, 48.8566]', gives: null },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '2.35222' },
      gives: null,
    },
  ],
};

/** One coordinate without the other. */
const missing: CellDefect = {
  id: 'GEO-MISSING',
  applies: (column) => {
    const role = roleOf(column);
    return (
      isCoordinate(column) && role !== undefined && role.is !== 'point' && !role.other.required
    );
  },
  everyCell: true,
  looksAcross: true,
  repair(_text, { column, row }) {
    const role = roleOf(column);
    if (row === undefined || role === undefined || role.is === 'point') return undefined;
    const other = row.text(role.other);
    return other === '' || role.other.check.isMissing(other)
      ? reported(undefined, { other: role.other.label })
      : undefined;
  },
  examples: [
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '' },
      gives: { class: 'R' },
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '2.35' },
      gives: null,
    },
    {
      field: LATITUDE,
      fields: [{ ...LONGITUDE, constraints: { required: true } }],
      cell: '48.85',
      row: { longitude: '' },
      gives: null,
    },
  ],
};

export const doubtful: readonly AnyCellDefect[] = [nullIsland, precision, missing];
