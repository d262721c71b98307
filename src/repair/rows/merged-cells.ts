import type { Batch } from '../../table/batch.ts';
import { cleanedForReading } from '../cells/clean-characters.ts';
import type { RepairColumn } from '../defect.ts';

/** Blank cells from which a column is believed to have had merged cells, and their share of the rows. */
const LEAST = 2;
const SHARE = 1 / 3;

/**
 * Tells the required columns where merged cells of a sheet left a value on the first row of each
 * group and nothing on the others.
 */
export class MergedCells {
  readonly #blanks = new Map<number, number>();
  readonly #required: readonly RepairColumn[];

  /** @param columns those that the schema describes */
  constructor(columns: readonly RepairColumn[]) {
    this.#required = columns.filter(({ required }) => required);
  }

  /** Told of each required cell that is blank; counts where the row is a row of data otherwise. */
  blank(column: number, batch: Batch, row: number): void {
    const others = this.#required.filter(({ index }) => index !== column);
    const isRow = others.some(({ index, accepts }) => {
      const text = cleanedForReading(batch.text(row, index));
      return text !== '' && accepts(text);
    });
    if (isRow) this.#blanks.set(column, (this.#blanks.get(column) ?? 0) + 1);
  }

  /** @param rows of the table */
  columns(rows: number): ReadonlySet<number> {
    const found = [...this.#blanks].filter(
      ([, blanks]) => blanks >= LEAST && blanks >= rows * SHARE,
    );
    return new Set(found.map(([column]) => column));
  }
}
