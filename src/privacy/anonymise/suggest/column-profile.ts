import type { Batch, Header, Observer } from '../../../table/batch.ts';
import { CellHasher } from '../attack/cell-hash.ts';
import { DistinctEstimate } from '../attack/distinct-estimate.ts';

/** What a plan may be proposed from. */
export interface ColumnProfile {
  readonly name: string;
  /** Cells that are not empty. */
  readonly cells: number;
  /** Different values, about. */
  readonly distinct: number;
  /** Mean number of letters and digits. */
  readonly length: number;
  /** The first different values, for their shape. */
  readonly values: readonly string[];
}

const MOST_VALUES = 500;
const EXPECTED = 1_000_000;

/** Looks at every row of a table. */
export class ProfileObserver implements Observer<void> {
  readonly #hasher = new CellHasher();
  #columns: {
    name: string;
    cells: number;
    length: number;
    distinct: DistinctEstimate;
    values: Set<string>;
  }[] = [];
  rows = 0;

  start({ columns }: Header): void {
    this.#columns = columns.map((name) => ({
      name,
      cells: 0,
      length: 0,
      distinct: new DistinctEstimate(EXPECTED),
      values: new Set<string>(),
    }));
  }

  batch(batch: Batch): void {
    this.rows += batch.rows;
    this.#hasher.from(batch);
    for (const [column, profile] of this.#columns.entries()) {
      for (let row = 0; row < batch.rows; row++) {
        this.#hasher.cell(row, column);
        if (this.#hasher.length === 0) continue;
        profile.cells += 1;
        profile.length += this.#hasher.length;
        profile.distinct.add(this.#hasher.high, this.#hasher.low);
        if (profile.values.size < MOST_VALUES) profile.values.add(batch.text(row, column).trim());
      }
    }
  }

  end(): void {}

  get profiles(): readonly ColumnProfile[] {
    return this.#columns.map(({ name, cells, length, distinct, values }) => ({
      name,
      cells,
      distinct: Math.round(distinct.count),
      length: cells === 0 ? 0 : length / cells,
      values: [...values],
    }));
  }
}
