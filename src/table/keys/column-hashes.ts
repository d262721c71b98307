import type { OffsetBatch } from '../scan/offset-batch.ts';
import { Hash } from './hash.ts';

/** Hashes of the cells of one column of a batch, made all at once. */
export class ColumnHashes {
  low = new Int32Array(0);
  high = new Int32Array(0);
  /** The memory that holds the cells. */
  view: DataView = new DataView(new ArrayBuffer(0));
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #hash = new Hash();
  #batch: OffsetBatch | undefined;
  #firstRow = 0;
  #column = 0;

  /** Whether they are those of this column of the batch as it now stands, in memory that did not move. */
  areOf(batch: OffsetBatch, column: number): boolean {
    return (
      this.#batch === batch &&
      this.#firstRow === batch.firstRow &&
      this.#column === column &&
      this.#bytes === batch.bytes
    );
  }

  /** Hashes a column; cells that are not in the memory as they are get no hash. */
  make(batch: OffsetBatch, column: number): void {
    this.#batch = batch;
    this.#firstRow = batch.firstRow;
    this.#column = column;
    const { rows } = batch;
    if (this.low.length < rows) {
      this.low = new Int32Array(rows);
      this.high = new Int32Array(rows);
    }
    if (this.#bytes !== batch.bytes) {
      this.#bytes = batch.bytes;
      this.view = new DataView(this.#bytes.buffer);
    }
    const { low, high, view } = this;
    const hash = this.#hash;
    for (let row = 0; row < rows; row++) {
      const start = batch.start(row, column);
      const length = batch.length(row, column);
      if (start < 0 || length < 0) continue;
      hash.of(view, start, length);
      low[row] = hash.low;
      high[row] = hash.high;
    }
  }
}
