import { conicZoneOf } from '../../../base/geodesy/conic-zones.ts';
import { isLambert93 } from '../../../base/geodesy/lambert93.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { inFrance, isCoordinate, roleOf } from './role.ts';

const LATITUDE = { name: 'latitude', type: 'number' } as const;
const BOUNDED = { ...LATITUDE, constraints: { minimum: -90, maximum: 90 } } as const;
const WITH_LONGITUDE = [{ name: 'longitude', type: 'number' }] as const;

/** `48.856.613`: dots between thousands, where the first one was the decimal point. */
const dots: CellDefect = {
  id: 'GEO-DOTS',
  applies: isCoordinate,
  repair(text, { column }) {
    const [, whole, ...groups] =
      /^(-?\d{1,3})\.(\d{3})\.(\d{1,3})(?:\.(\d{1,3}))?$/.exec(text) ?? [];
    return whole === undefined ? undefined : settled(column, 'C', `${whole}.${groups.join('')}`);
  },
  examples: [
    {
      field: LATITUDE,
      fields: WITH_LONGITUDE,
      cell: '48.856.613',
      gives: { class: 'C', after: '48.856613' },
    },
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '48.85.66', gives: null },
    { field: { name: 'montant', type: 'number' }, cell: '48.856.613', gives: null },
  ],
};

/** `48856613`: the decimal point is lost, and with it its place. */
const pointLost: CellDefect = {
  id: 'GEO-POINT-LOST',
  applies: isCoordinate,
  everyCell: true,
  silence: inFrance,
  looksAcross: true,
  repair(text, { column, row }) {
    const role = roleOf(column);
    if (!/^-?\d{4,}$/.test(text) || role === undefined || role.is === 'point') return undefined;
    const other = Number(row?.text(role.other));
    const own = Number(text);
    const pairs = [
      [own, other],
      [other, own],
    ] as const;
    const isProjected = pairs.some(
      ([x, y]) => isLambert93(x, y) || conicZoneOf(x, y) !== undefined,
    );
    return isProjected ? undefined : reported();
  },
  examples: [
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '48856613', gives: { class: 'R' } },
    { field: BOUNDED, fields: WITH_LONGITUDE, cell: '48856613', gives: { class: 'R' } },
    {
      field: LATITUDE,
      fields: WITH_LONGITUDE,
      cell: '6862036',
      row: { longitude: '652470' },
      gives: null,
    },
    { field: LATITUDE, fields: WITH_LONGITUDE, cell: '48', gives: null },
    { field: { name: 'population', type: 'integer' }, cell: '48856613', gives: null },
  ],
};

export const oneFigures: readonly AnyCellDefect[] = [dots, pointLost];
