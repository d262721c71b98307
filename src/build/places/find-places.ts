import { type PointColumn, pointColumns } from '../../schema/points/point-columns.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import type { PlaceColumns } from '../columns/typed-column.ts';
import { projectedPairs } from './pair-columns.ts';
import { type PlaceReader, placeReader } from './place.ts';

/** Rows that are looked at to know whether columns hold places. */
const LOOKED_AT = 20_000;
/** Of the rows that say a place, the share that must be understood. */
const UNDERSTOOD = 0.5;

interface Candidate {
  readonly columns: PlaceColumns;
  readonly read: PlaceReader;
  places: number;
  unusable: number;
}

/** Looks for the places of a table: names propose, the first rows decide. */
export class PlaceSearch implements Observer<PlaceColumns | undefined> {
  readonly #candidates: readonly Candidate[];
  #left = LOOKED_AT;

  constructor(columns: readonly PointColumn[]) {
    this.#candidates = candidates(columns).map((one) => ({
      columns: one,
      read: placeReader(one),
      places: 0,
      unusable: 0,
    }));
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    if (this.#candidates.length === 0) return;
    for (let row = 0; row < batch.rows && this.#left > 0; row++, this.#left--) {
      for (const candidate of this.#candidates) {
        const place = candidate.read(batch, row);
        if (place === 'unusable') candidate.unusable += 1;
        else if (place !== 'none') candidate.places += 1;
      }
    }
  }

  end(): PlaceColumns | undefined {
    const good = this.#candidates.filter(
      ({ places, unusable }) => places > 0 && places >= UNDERSTOOD * (places + unusable),
    );
    return good.toSorted((a, b) => b.places - a.places)[0]?.columns;
  }
}

/** Geometries first, then points: of those that place as many rows, the first is taken. */
function candidates(columns: readonly PointColumn[]): PlaceColumns[] {
  const geometries = columns.filter(
    ({ field }) => field?.type === 'geojson' && field.format === 'default',
  );
  return [
    ...geometries.map(({ index }) => ({ kind: 'geometry' as const, column: index })),
    ...pointColumns(columns).map(
      (points): PlaceColumns =>
        'point' in points
          ? { kind: 'point', column: points.point.index, order: points.order }
          : { kind: 'pair', x: points.longitude.index, y: points.latitude.index, degrees: true },
    ),
    ...projectedPairs(columns).map((pair) => ({ kind: 'pair' as const, ...pair, degrees: false })),
  ];
}
