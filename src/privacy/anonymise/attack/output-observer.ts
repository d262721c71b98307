import type { Batch, Observer } from '../../../table/batch.ts';
import { CellHasher } from './cell-hash.ts';
import type { DigestHunt } from './digests.ts';
import type { IdentifierHunt } from './identifiers.ts';
import type { SinglingOut } from './singling-out.ts';

export interface Hunts {
  readonly identifiers: IdentifierHunt | undefined;
  readonly singlingOut: SinglingOut | undefined;
  readonly digests: DigestHunt;
}

/** Shows each cell of the output, once, to those who look for something in it. */
export class OutputObserver implements Observer<void> {
  readonly #hunts: Hunts;
  readonly #columns: number;
  readonly #hasher = new CellHasher();
  /** Rank of each column among those that the hunt for lone values wants; -1 for the others. */
  readonly #ranks: Int32Array;
  /** Rows with a number of cells that is not the header's. */
  ragged = 0;
  rows = 0;

  constructor(hunts: Hunts, columns: number) {
    this.#hunts = hunts;
    this.#columns = columns;
    this.#ranks = new Int32Array(columns).fill(-1);
    hunts.singlingOut?.places.forEach((place, rank) => {
      this.#ranks[place] = rank;
    });
  }

  start(): void {}

  batch(batch: Batch): void {
    this.rows += batch.rows;
    this.ragged += batch.ragged.length;
    this.#hasher.from(batch);
    for (let column = 0; column < this.#columns; column++) this.#column(batch, column);
    const { singlingOut } = this.#hunts;
    if (singlingOut !== undefined) for (let row = 0; row < batch.rows; row++) singlingOut.row();
  }

  end(): void {}

  #column(batch: Batch, column: number): void {
    const { identifiers, singlingOut, digests } = this.#hunts;
    const rank = this.#ranks[column] as number;
    if (digests.wants(column)) {
      for (let row = 0; row < batch.rows && digests.wants(column); row++)
        digests.see(column, batch.text(row, column));
    }
    if (identifiers === undefined && rank < 0) return;
    const hasher = this.#hasher;
    let at = 0;
    const text = (): string => batch.text(at, column);
    for (let row = 0; row < batch.rows; row++) {
      at = row;
      const bytes = batch.length(row, column);
      if (bytes <= 0) continue;
      const isHunted = identifiers?.mayHold(bytes) === true;
      if (!isHunted) identifiers?.pass(column);
      if (!isHunted && rank < 0) continue;
      hasher.cell(row, column);
      if (isHunted) identifiers?.see(column, hasher, text);
      if (rank >= 0) singlingOut?.see(rank, hasher);
    }
  }
}
