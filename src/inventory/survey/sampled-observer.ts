import type { Batch, Header, Observer } from '../../table/batch.ts';

/** Rows that are all looked at. */
const WHOLE = 500;
/** Beyond, one block of so many is. */
const ONE_IN = 8;

/**
 * Hands a costly observer the first rows of a table, then some blocks all along it. What a few
 * cells of a long table hold may be missed: an inventory finds what tables are about, and every cell
 * is looked at before publication.
 */
export class SampledObserver<Result> implements Observer<Result> {
  readonly #inner: Observer<Result>;
  #rows = 0;
  #blocks = 0;

  constructor(inner: Observer<Result>) {
    this.#inner = inner;
  }

  start(header: Header): void {
    this.#inner.start(header);
  }

  batch(batch: Batch): void {
    const isWhole = this.#rows < WHOLE;
    this.#rows += batch.rows;
    if (isWhole || ++this.#blocks % ONE_IN === 0) this.#inner.batch(batch);
  }

  end(): Result {
    return this.#inner.end();
  }
}
