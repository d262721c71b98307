import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import { VALIDATA_BOXES } from '../../base/french/territories.ts';
import { kilometres, type Where, whereIs } from '../../base/french/where-is.ts';
import type { TableSchema } from '../../schema/model.ts';
import { insideProof } from '../../schema/points/inside-proof.ts';
import { type PointColumns, pointColumns } from '../../schema/points/point-columns.ts';
import { exchanged, type Point, readPoint } from '../../schema/points/read-point.ts';
import type { Batch } from '../../table/batch.ts';
import type { KernelPlan } from '../../table/kernels/spec.ts';
import type { DiagnosedColumn, TableDiagnosis, TableWatch } from '../diagnosis.ts';
import { boxAround, FAR, homeOf, type Place } from './coordinates/home.ts';

type Emit = (finding: Finding) => void;

/** Points read before the territory of the file is looked for. */
const LEARNT = 1000;
/** More points than that far from home, and the file is not of one territory after all. */
const STRAYS = 200;
const STRAY_SHARE = 0.05;

interface Seen extends Place {
  readonly finding: Finding;
}

/** Watches the points of one pair of columns, or of one column of points. Keeps a bounded number of them. */
class PointWatch implements TableWatch {
  readonly #columns: PointColumns;
  /** False where a check of the schema already judges the points against the territory. */
  readonly #judges: boolean;
  #learning: Seen[] | undefined = [];
  #home: Place | undefined;
  #strays: Finding[] = [];
  #rows = 0;
  #proof: KernelPlan | undefined;

  constructor(columns: PointColumns, judges: boolean) {
    this.#columns = columns;
    this.#judges = judges;
  }

  batch(batch: Batch, emit: Emit): void {
    this.#rows += batch.rows;
    let start = 0;
    if (this.#learning !== undefined) {
      for (; start < batch.rows && this.#learning !== undefined; start++)
        this.#row(batch, start, emit);
      if (start === batch.rows) return;
    }
    const unproved = this.#proof === undefined ? null : batch.unproved(this.#proof);
    for (let row = start; row < batch.rows; row++) {
      if (unproved === null || unproved[row] !== 0) this.#row(batch, row, emit);
    }
  }

  end(emit: Emit): void {
    if (this.#learning !== undefined) this.#settle(this.#learning);
    if (this.#home !== undefined && this.#strays.length <= this.#rows * STRAY_SHARE) {
      for (const finding of this.#strays) emit(finding);
    }
  }

  #row(batch: Batch, row: number, emit: Emit): void {
    const point = readPoint(this.#columns, batch, row);
    if (point === undefined) return;
    const where = whereIs(point.longitude, point.latitude);
    if (where !== 'france') {
      if (this.#judges) emit(this.#finding(where, point, batch, row));
      return;
    }
    const { longitude, latitude } = point;
    if (this.#learning !== undefined) {
      const finding = this.#finding('france', point, batch, row);
      this.#learning.push({ longitude, latitude, finding });
      if (this.#learning.length >= LEARNT) this.#settle(this.#learning);
    } else if (this.#home !== undefined && kilometres(point, this.#home) > FAR) {
      this.#stray(this.#finding('france', point, batch, row), kilometres(point, this.#home));
    }
  }

  /** Learns the territory from the first points; from then on, kernels let the ordinary ones pass. */
  #settle(seen: readonly Seen[]): void {
    this.#learning = undefined;
    const home = homeOf(seen);
    this.#home = home;
    if (home !== undefined) {
      for (const place of seen) {
        const distance = kilometres(place, home);
        if (distance > FAR) this.#stray(place.finding, distance);
      }
    }
    this.#proof = this.#proofNow();
  }

  #stray(finding: Finding, distance: number): void {
    this.#strays.push({
      ...finding,
      params: { ...finding.params, kilometres: Math.round(distance) },
    });
    if (this.#strays.length <= STRAYS) return;
    this.#home = undefined;
    this.#strays = [];
    this.#proof = this.#proofNow();
  }

  #proofNow(): KernelPlan | undefined {
    const [mainland] = VALIDATA_BOXES;
    const box = this.#home === undefined ? mainland : boxAround(this.#home);
    return box && insideProof(this.#columns, box);
  }

  #finding(where: Where, point: Point, batch: Batch, row: number): Finding {
    const columns = this.#columns;
    const at = 'point' in columns ? columns.point : columns.latitude;
    const value = batch.text(row, at.index);
    const suggestion = where === 'swapped' && 'point' in columns ? exchanged(value) : undefined;
    return {
      ...kindOf(where),
      row: batch.firstRow + row,
      line: batch.line(row),
      column: at.index + 1,
      field: at.field?.name ?? at.label,
      value,
      ...(suggestion === undefined ? {} : { suggestion }),
      params: {
        // One text for both: where one of them is masked, so is the other.
        point: `${point.latitudeText}, ${point.longitudeText}`,
        ...('point' in columns ? {} : { other: columns.longitude.label }),
      },
    };
  }
}

function kindOf(where: Where): Pick<Finding, 'code' | 'level' | 'reason'> {
  const code =
    where === 'swapped'
      ? 'swapped-coordinates'
      : where === 'france'
        ? 'distant-coordinates'
        : 'coordinates-outside-france';
  const reason = where === 'zero' || where === 'projected' ? { reason: where } : {};
  return { code, level: levelOf(code), ...reason };
}

function isChecked(columns: PointColumns, schema: TableSchema | undefined): boolean {
  if (!('point' in columns)) return false;
  const name = columns.point.field?.name;
  return (
    schema?.customChecks.some(
      (check) => check.name === 'french-gps-coordinates' && check.params.column === name,
    ) === true
  );
}

/**
 * Latitude and longitude exchanged, or far from where they should be: out of France, or out of the
 * territory that the file itself is about.
 */
export const coordinates: TableDiagnosis = {
  kind: 'table',
  id: 'swapped-coordinates',
  also: ['coordinates-outside-france', 'distant-coordinates'],
  watch(columns: readonly DiagnosedColumn[], schema: TableSchema | undefined) {
    const watches = pointColumns(columns).map(
      (points) => new PointWatch(points, !isChecked(points, schema)),
    );
    if (watches.length === 0) return undefined;
    return {
      batch: (batch, emit) => {
        for (const watch of watches) watch.batch(batch, emit);
      },
      end: (emit) => {
        for (const watch of watches) watch.end(emit);
      },
    };
  },
};
