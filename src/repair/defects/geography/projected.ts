import { FRENCH_BOXES, isInsideAny } from '../../../base/french/territories.ts';
import { conicZoneOf } from '../../../base/geodesy/conic-zones.ts';
import { fromLambert93, isLambert93 } from '../../../base/geodesy/lambert93.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { figure, readPlace } from './read-place.ts';
import { inFrance, isPlace, otherCoordinate, roleOf } from './role.ts';
import { spellPoint } from './spell-point.ts';

const LATITUDE = { name: 'latitude', type: 'number' } as const;
const LONGITUDE = { name: 'longitude', type: 'number' } as const;
const STRICT = {
  name: 'latitude',
  type: 'number',
  constraints: { minimum: -90, maximum: 90 },
} as const;

/** A ten-millionth of a degree is a centimetre, the precision of a figure in metres with two decimals. */
const DECIMALS = 7;

/** Metres of Lambert 93 in columns of degrees. */
const lambert93: CellDefect = {
  id: 'GEO-LAMBERT93',
  applies: isPlace,
  partner: otherCoordinate,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const role = roleOf(column);
    const place = readPlace(text, column, row);
    if (role === undefined || place === undefined) return undefined;
    const degrees = degreesOf(figure(place.longitude), figure(place.latitude));
    if (degrees === undefined) return undefined;
    if (role.is === 'point') {
      const after = spellPoint(column, degrees);
      return after === undefined ? undefined : { class: 'C', after };
    }
    const isLatitude = role.is === 'latitude';
    const [own, other] = isLatitude
      ? [degrees.latitude, degrees.longitude]
      : [degrees.longitude, degrees.latitude];
    if (!column.accepts(own) || !role.other.accepts(other)) return undefined;
    return { class: 'C', after: own };
  },
  examples: [
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '6862036.80',
      row: { longitude: '652470.64' },
      gives: { class: 'C', after: '48.8566140' },
    },
    {
      field: LONGITUDE,
      fields: [STRICT],
      cell: '652470,64',
      row: { latitude: '6862036,80' },
      gives: { class: 'C', after: '2.3522219' },
    },
    // The two columns exchanged as well.
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '652470.64',
      row: { longitude: '6862036.80' },
      gives: { class: 'C', after: '48.8566140' },
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '5225427',
      row: { longitude: '1879457' },
      gives: null,
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '2.35' },
      gives: null,
    },
    { field: { name: 'y_l93', type: 'number' }, cell: '6862036', row: {}, gives: null },
  ],
};

/** Degrees of two figures in metres, in whichever order they come; in France only. */
function degreesOf(x: number, y: number): { longitude: string; latitude: string } | undefined {
  const isTurned = isLambert93(y, x);
  if (!isTurned && !isLambert93(x, y)) return undefined;
  const { longitude, latitude } = isTurned ? fromLambert93(y, x) : fromLambert93(x, y);
  if (!isInsideAny(longitude, latitude, FRENCH_BOXES)) return undefined;
  return { longitude: longitude.toFixed(DECIMALS), latitude: latitude.toFixed(DECIMALS) };
}

/** Metres of one of the nine conic zones: said, for whoever made the file knows which. */
const conicZone: CellDefect = {
  id: 'GEO-CC46',
  applies: isPlace,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const place = readPlace(text, column, row);
    if (place === undefined) return undefined;
    const [x, y] = [figure(place.longitude), figure(place.latitude)];
    const zone = conicZoneOf(x, y) ?? conicZoneOf(y, x);
    return zone === undefined ? undefined : reported(undefined, { zone });
  },
  examples: [
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '5225427',
      row: { longitude: '1879457' },
      gives: { class: 'R' },
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '6862036',
      row: { longitude: '652470' },
      gives: null,
    },
    {
      field: LATITUDE,
      fields: [LONGITUDE],
      cell: '48.85',
      row: { longitude: '2.35' },
      gives: null,
    },
  ],
};

export const projections: readonly AnyCellDefect[] = [lambert93, conicZone];
