import type { Batch, QuoteFault } from '../batch.ts';
import type { KernelPlan } from '../kernels/spec.ts';
import { asBuffer, cellText } from './cell-text.ts';
import type { RecordTable } from './record-table.ts';

/** Runs the kernels of a plan over the rows of a table; see `Batch.unproved`. */
export type Prover = (plan: KernelPlan, table: RecordTable) => Uint32Array;

/** The rows of a `RecordTable`, read on demand. */
export class OffsetBatch implements Batch {
  firstRow: number;
  readonly #table: RecordTable;
  readonly #quote: string | null;
  readonly #prover: Prover | undefined;
  #bytes: Uint8Array;
  #buffer: Buffer;

  constructor(table: RecordTable, firstRow: number, quote: string | null, prover?: Prover) {
    this.#table = table;
    this.firstRow = firstRow;
    this.#quote = quote;
    this.#prover = prover;
    this.#bytes = table.arena.bytes;
    this.#buffer = asBuffer(this.#bytes);
  }

  get rows(): number {
    return this.#table.rows;
  }

  get columns(): number {
    return this.#table.columns;
  }

  get ragged(): readonly number[] {
    return this.#table.ragged;
  }

  get quoteFaults(): readonly QuoteFault[] {
    return this.#table.faults;
  }

  /** The memory that `start` refers to. */
  get bytes(): Uint8Array {
    return this.#table.arena.bytes;
  }

  /** Where the cell's bytes start in `bytes`; negative when they are not the cell's text as it is. */
  start(row: number, column: number): number {
    return this.#table.arena.words[this.#at(row, column)] ?? -1;
  }

  text(row: number, column: number): string {
    if (column >= this.columns) return this.extra(row)[column - this.columns] ?? '';
    const { words } = this.#table.arena;
    const at = this.#at(row, column);
    return this.#decode(words[at] ?? 0, words[at + 1] ?? 0);
  }

  length(row: number, column: number): number {
    const { words } = this.#table.arena;
    if (column >= this.columns) return this.#extraLength(row, column);
    const at = this.#at(row, column);
    const start = words[at] ?? 0;
    return (words[at + 1] ?? -1) - (start < 0 ? ~start : start);
  }

  cells(row: number): number {
    const place = this.#raggedPlace(row);
    return place < 0 ? this.columns : (this.#table.raggedCells[place] ?? 0);
  }

  extra(row: number): readonly string[] {
    const [from, to] = this.#extraRange(row);
    const { extras } = this.#table;
    const texts: string[] = [];
    for (let at = from; at < to; at += 2) {
      texts.push(this.#decode(extras[at] ?? 0, extras[at + 1] ?? 0));
    }
    return texts;
  }

  line(row: number): number {
    return this.#table.line(row);
  }

  unproved(plan: KernelPlan): Uint32Array | null {
    return this.#prover === undefined ? null : this.#prover(plan, this.#table);
  }

  #decode(start: number, end: number): string {
    const { bytes } = this.#table.arena;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#buffer = asBuffer(bytes);
    }
    return cellText(this.#buffer, start, end, this.#quote);
  }

  /** Index of the cell's two words. */
  #at(row: number, column: number): number {
    return this.#table.cells / 4 + 2 * (row * this.#table.columns + column);
  }

  #raggedPlace(row: number): number {
    const { ragged } = this.#table;
    let low = 0;
    let high = ragged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = ragged[middle] ?? 0;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #extraRange(row: number): readonly [number, number] {
    const place = this.#raggedPlace(row);
    if (place < 0) return [0, 0];
    const { extras, extraFrom } = this.#table;
    return [extraFrom[place] ?? 0, extraFrom[place + 1] ?? extras.length];
  }

  #extraLength(row: number, column: number): number {
    const [from, to] = this.#extraRange(row);
    const at = from + 2 * (column - this.columns);
    if (at >= to) return -1;
    const start = this.#table.extras[at] ?? 0;
    return (this.#table.extras[at + 1] ?? 0) - (start < 0 ? ~start : start);
  }
}
