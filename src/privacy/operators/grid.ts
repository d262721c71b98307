import { readNumber } from '../values/number-text.ts';
import { operator, type RowView, UNKNOWN, UNREADABLE } from './operator.ts';
import type { EarthPoint } from './places/ellipsoid.ts';
import { gridCell } from './places/inspire-grid.ts';
import { fromLambert93 } from './places/lambert93.ts';

export interface GridParams {
  /** Side of the cells, in metres. */
  readonly size: 200 | 1000;
  /**
   * The column of longitudes (or of eastings), which goes out no more; without it the cell holds
   * both: `latitude, longitude`.
   */
  readonly longitude?: string;
  readonly from?: 'wgs84' | 'lambert93';
  /** The column's new name. */
  readonly as?: string;
}

const PAIR = /^\[?\s*([+-]?\d+(?:\.\d+)?)\s*[,; ]\s*([+-]?\d+(?:\.\d+)?)\s*\]?$/;

/** Replaces a point by the cell of the INSPIRE grid that it is in. A cell may hold one house only. */
export const grid = operator<GridParams>({
  id: 'grid',
  status: 'coarser',
  prepare({ size, longitude, from = 'wgs84', as = 'carreau' }, { indexOf }) {
    const other = longitude === undefined ? undefined : indexOf(longitude);
    const point = other === undefined ? pointOfPair : besidePoint(other);
    return {
      rename: as,
      ...(other === undefined ? {} : { alsoRemoves: [other] }),
      byRow: other !== undefined,
      apply(text, row) {
        const [first, second] = point(text, row) ?? [];
        if (first === undefined || second === undefined) return UNREADABLE;
        const place =
          from === 'wgs84' ? { latitude: first, longitude: second } : earth(first, second);
        return gridCell(place, size) ?? UNKNOWN;
      },
    };
  },
  examples: [
    {
      params: { size: 200 },
      cells: [
        ['48.8534, 2.3488', 'CRS3035RES200mN2889000E3760400'],
        ['[48.8534, 2.3488]', 'CRS3035RES200mN2889000E3760400'],
        ['2.3488, 48.8534', UNKNOWN],
        ['48.8534', UNREADABLE],
      ],
    },
    {
      params: { size: 1000, longitude: 'lon' },
      beside: { lon: ['2,3488', '', '55.4481'] },
      cells: [
        ['48,8534', 'CRS3035RES1000mN2889000E3760000'],
        ['48,8534', UNREADABLE],
        ['-20.8789', 'CRS2975RES1000mN7690000E338000'],
      ],
    },
    {
      params: { size: 1000, longitude: 'x', from: 'lambert93' },
      beside: { x: ['652381.3'] },
      cells: [['6862047.1', 'CRS3035RES1000mN2889000E3760000']],
    },
  ],
});

type Numbers = readonly [number, number] | undefined;

function pointOfPair(text: string): Numbers {
  const parts = PAIR.exec(text.trim());
  return parts === null ? undefined : [Number(parts[1]), Number(parts[2])];
}

const besidePoint =
  (column: number) =>
  (text: string, row: RowView): Numbers => {
    const [one, two] = [readNumber(text), readNumber(row.text(column))];
    return one === undefined || two === undefined ? undefined : [one.value, two.value];
  };

function earth(north: number, east: number): EarthPoint {
  return fromLambert93({ east, north });
}
