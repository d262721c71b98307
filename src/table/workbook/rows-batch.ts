import type { Batch, QuoteFault } from '../batch.ts';
import type { KernelPlan } from '../kernels/spec.ts';

/**
 * Records that are already texts, for tables that are not bytes (a sheet). A record is as wide as
 * the header at least: an empty cell at the end of a row is a cell. An empty record is a blank line.
 */
export class RowsBatch implements Batch {
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
  readonly ragged: readonly number[];
  readonly quoteFaults: readonly QuoteFault[] = [];
  readonly #records: readonly (readonly string[])[];

  /** @param columns number of columns of the header */
  constructor(firstRow: number, columns: number, records: readonly (readonly string[])[]) {
    this.firstRow = firstRow;
    this.rows = records.length;
    this.columns = columns;
    this.#records = records;
    const ragged: number[] = [];
    for (let row = 0; row < records.length; row++)
      if (this.cells(row) !== columns) ragged.push(row);
    this.ragged = ragged;
  }

  text(row: number, column: number): string {
    return this.#records[row]?.[column] ?? '';
  }

  length(row: number, column: number): number {
    return column < this.cells(row) ? Buffer.byteLength(this.text(row, column)) : -1;
  }

  cells(row: number): number {
    const length = this.#records[row]?.length ?? 0;
    return length === 0 ? 0 : Math.max(length, this.columns);
  }

  extra(row: number): readonly string[] {
    return this.#records[row]?.slice(this.columns) ?? [];
  }

  /** A sheet has no physical lines: the number of the row in the sheet. */
  line(row: number): number {
    return this.firstRow + row;
  }

  unproved(_plan: KernelPlan): null {
    return null;
  }
}
