import { whereIs } from '../../../base/french/where-is.ts';
import { exchanged } from '../../../schema/points/read-point.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { settled } from '../settle.ts';
import { figure, readPlace } from './read-place.ts';
import { inFrance, isCoordinate, isPoint, otherCoordinate, roleOf } from './role.ts';

const LIST = { name: 'coordonneesXY', type: 'geopoint', format: 'array' } as const;
const LATITUDE = { name: 'latitude', type: 'number' } as const;
const LONGITUDE = { name: 'longitude', type: 'number' } as const;

/** No place of France is another one once its figures are exchanged: see `whereIs`. */
const inOneCell: CellDefect = {
  id: 'GEO-SWAPPED',
  applies: isPoint,
  everyCell: true,
  silence: inFrance,
  repair(text, { column }) {
    const place = readPlace(text, column, undefined);
    if (place === undefined) return undefined;
    if (whereIs(figure(place.longitude), figure(place.latitude)) !== 'swapped') return undefined;
    const after = exchanged(text);
    return after === undefined ? undefined : settled(column, 'C', after);
  },
  examples: [
    { field: LIST, cell: '[48.85, 2.35]', gives: { class: 'C', after: '[2.35, 48.85]' } },
    // Swapped Mayotte; and Mayotte itself, whose longitude looks like a latitude.
    { field: LIST, cell: '[-12.8, 45.2]', gives: { class: 'C', after: '[45.2, -12.8]' } },
    { field: LIST, cell: '[45.2, -12.8]', gives: null },
    { field: LIST, cell: '[2.35, 48.85]', gives: null },
    { field: LIST, cell: '[-74.0, 40.7]', gives: null },
    { field: { name: 'geo_point_2d' }, cell: '48.85, 2.35', gives: null },
  ],
};

/** A latitude in the column of longitudes, and the other way round: both cells of the row are exchanged. */
const inTwoColumns: CellDefect = {
  id: 'GEO-COLUMNS-SWAPPED',
  applies: isCoordinate,
  partner: otherCoordinate,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const role = roleOf(column);
    const place = readPlace(text, column, row);
    if (place === undefined || role === undefined || role.is === 'point') return undefined;
    if (whereIs(figure(place.longitude), figure(place.latitude)) !== 'swapped') return undefined;
    const other = role.is === 'latitude' ? place.longitude : place.latitude;
    // One cell without the other would lose a coordinate.
    return role.other.accepts(text) ? settled(column, 'C', other) : undefined;
  },
  examples: [
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '2.35',
      row: { longitude: '48.85' },
      gives: { class: 'C', after: '48.85' },
    },
    {
      field: LONGITUDE,
      fields: [LATITUDE],
      cell: '48.85',
      row: { latitude: '2.35' },
      gives: { class: 'C', after: '2.35' },
    },
    {
      field: LATITUDE,
      fields: [{ ...LONGITUDE, constraints: { minimum: 40 } }],
      cell: '2.35',
      row: { longitude: '48.85' },
      gives: null,
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '2.35' },
      gives: null,
    },
    { field: LATITUDE, fields: [LONGITUDE], cell: '2.35', row: { longitude: '' }, gives: null },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '-12.8',
      row: { longitude: '45.2' },
      gives: null,
    },
  ],
};

export const exchangedPlaces: readonly AnyCellDefect[] = [inOneCell, inTwoColumns];
