import type { Batch } from '../../table/batch.ts';
import { cleanedForReading } from '../cells/clean-characters.ts';
import type { RepairColumn, RowView } from '../defect.ts';

/** The row of a batch that is being looked at, for defects that look across columns. */
export class BatchRow implements RowView {
  #batch: Batch | undefined;
  #row = 0;

  at(batch: Batch, row: number): this {
    this.#batch = batch;
    this.#row = row;
    return this;
  }

  text(column: RepairColumn): string {
    return cleanedForReading(this.#batch?.text(this.#row, column.index) ?? '');
  }
}

/** A row that is held as texts. */
export class TextRow implements RowView {
  readonly #cells: readonly string[];

  constructor(cells: readonly string[]) {
    this.#cells = cells;
  }

  text(column: RepairColumn): string {
    return cleanedForReading(this.#cells[column.index] ?? '');
  }
}
