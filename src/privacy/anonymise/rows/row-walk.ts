import type { Batch, Observer } from '../../../table/batch.ts';
import type { RowView } from '../../operators/operator.ts';
import { SourceRow } from './source-row.ts';

/** What became of the rows of the source. */
export interface RowCounts {
  /** Rows of the table, blank lines left out. */
  read: number;
  /** Lines without a cell: they do not go out. */
  blank: number;
  /** By rule of the plan, in order; a row counts for the first one that drops it. */
  readonly dropped: number[];
  /** Rows with cells beyond the header: those cells have no column and do not go out. */
  tooLong: number;
  tooShort: number;
}

export type RowTest = (row: RowView) => boolean;

/**
 * Walks the rows of a table for those who want them: the rows that no rule drops, numbered in order,
 * and if asked all of them before the rules.
 */
export class RowWalk implements Observer<void> {
  readonly counts: RowCounts;
  readonly #rules: readonly RowTest[];
  readonly #onRow: (row: SourceRow) => void;
  readonly #onBatch: ((batch: Batch) => void) | undefined;
  readonly #onAnyRow: ((row: SourceRow) => void) | undefined;
  readonly #row = new SourceRow();
  #kept = 0;

  constructor(
    rules: readonly RowTest[],
    onRow: (row: SourceRow) => void,
    more: {
      readonly onBatch?: (batch: Batch) => void;
      readonly onAnyRow?: (row: SourceRow) => void;
    } = {},
  ) {
    this.#rules = rules;
    this.#onRow = onRow;
    this.#onBatch = more.onBatch;
    this.#onAnyRow = more.onAnyRow;
    this.counts = { read: 0, blank: 0, dropped: rules.map(() => 0), tooLong: 0, tooShort: 0 };
  }

  start(): void {}

  batch(batch: Batch): void {
    this.#onBatch?.(batch);
    const row = this.#row;
    row.batch = batch;
    for (const ragged of batch.ragged) this.#countRagged(batch, ragged);
    for (let index = 0; index < batch.rows; index++) {
      if (batch.ragged.length > 0 && batch.cells(index) === 0) continue;
      row.row = index;
      this.counts.read += 1;
      this.#onAnyRow?.(row);
      if (this.#rules.length > 0 && this.#isDropped(row)) continue;
      row.number = this.#kept++;
      this.#onRow(row);
    }
  }

  end(): void {}

  #countRagged(batch: Batch, row: number): void {
    const cells = batch.cells(row);
    if (cells === 0) this.counts.blank += 1;
    else if (cells > batch.columns) this.counts.tooLong += 1;
    else this.counts.tooShort += 1;
  }

  #isDropped(row: SourceRow): boolean {
    const rule = this.#rules.findIndex((test) => test(row));
    if (rule < 0) return false;
    this.counts.dropped[rule] = (this.counts.dropped[rule] ?? 0) + 1;
    return true;
  }
}
