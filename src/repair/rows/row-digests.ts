import type { Batch } from '../../table/batch.ts';
import { Hash } from '../../table/keys/hash.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';
import { cellsOf } from './source-row.ts';

const FIRST_SLOTS = 2 ** 12;
const MAX_LOAD = 0.6;
/** Rows beyond which repetitions are looked for no more: memory stays flat. */
const MOST_ROWS = 2 ** 22;
/** Of those that are repeated, how many are remembered. */
const MOST_REPEATED = 2 ** 17;
/**
 * Counts the rows that repeat another one, by 64 bits of each: enough to propose, not to remove.
 * Whoever removes compares the rows themselves.
 */
export class RowDigests {
  readonly #hash = new Hash();
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #count = 0;
  /** Digests met more than once, on 53 bits. */
  readonly #repeated = new Set<number>();
  #view: DataView = new DataView(new ArrayBuffer(0));
  #bytes: Uint8Array = new Uint8Array(0);
  #buffer: Buffer = Buffer.alloc(0);
  readonly #delimiter: string;
  readonly #marks: readonly Mark[];

  /** @param delimiter of the source */
  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#marks = ['"', ` ${delimiter}`, `${delimiter} `].map((text) => new Mark(text));
  }

  /** To be called at each new batch. */
  from(batch: Batch): void {
    for (const mark of this.#marks) mark.next = -1;
    if (!(batch instanceof OffsetBatch) || this.#bytes === batch.bytes) return;
    const { buffer, byteOffset, length } = batch.bytes;
    this.#bytes = batch.bytes;
    this.#buffer = Buffer.from(buffer, byteOffset, length);
    this.#view = new DataView(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length);
  }

  /** Rows that repeat another one by their digest, at least; each counted once. */
  get hasRepeated(): boolean {
    return this.#repeated.size > 0;
  }

  /** Whether a row has a digest that was met more than once. */
  isRepeated(batch: Batch, row: number): boolean {
    this.#digest(batch, row);
    return this.#repeated.has(short(this.#hash.low, this.#hash.high));
  }

  get isFull(): boolean {
    return this.#count >= MOST_ROWS;
  }

  /** Adds a row. @returns true when one of the same digest was there already */
  add(batch: Batch, row: number): boolean {
    if (this.isFull) return false;
    this.#digest(batch, row);
    const { low, high } = this.#hash;
    const slots = this.#slots;
    const mask = slots.length - 2;
    // 0 and 0 mark a free slot.
    const tag = high === 0 ? 1 : high;
    let slot = (low << 1) & mask;
    while (slots[slot + 1] !== 0) {
      if (slots[slot] === low && slots[slot + 1] === tag) {
        if (this.#repeated.size < MOST_REPEATED) this.#repeated.add(short(low, high));
        return true;
      }
      slot = (slot + 2) & mask;
    }
    slots[slot] = low;
    slots[slot + 1] = tag;
    this.#count += 1;
    if (2 * this.#count > MAX_LOAD * slots.length) this.#grow();
    return false;
  }

  /** Of the bytes where the row stands as a whole, without a quote nor a space around a cell; else of its trimmed texts. */
  #digest(batch: Batch, row: number): void {
    if (batch instanceof OffsetBatch && batch.cells(row) === batch.columns) {
      const start = batch.start(row, 0);
      const last = batch.columns - 1;
      const end = batch.start(row, last) + batch.length(row, last);
      if (start >= 0 && end >= start && this.#isBare(start, end)) {
        this.#hash.of(this.#view, start, end - start);
        return;
      }
    }
    const joined = Buffer.from(rowKey(cellsOf(batch, row), this.#delimiter));
    this.#hash.of(new DataView(joined.buffer, joined.byteOffset, joined.length), 0, joined.length);
  }

  #isBare(start: number, end: number): boolean {
    const isSpaced = this.#bytes[start] === SPACE || this.#bytes[end - 1] === SPACE;
    return !isSpaced && !this.#marks.some((mark) => mark.isIn(this.#buffer, start, end));
  }

  #grow(): void {
    const former = this.#slots;
    const slots = new Int32Array(2 * former.length);
    const mask = slots.length - 2;
    for (let from = 0; from < former.length; from += 2) {
      if (former[from + 1] === 0) continue;
      let slot = ((former[from] ?? 0) << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = former[from] ?? 0;
      slots[slot + 1] = former[from + 1] ?? 0;
    }
    this.#slots = slots;
  }
}

function short(low: number, high: number): number {
  return (low >>> 0) * 2 ** 21 + ((high >>> 0) & 0x1fffff);
}

const SPACE = 0x20;

/** Some bytes, looked for ahead: rows are asked about in ascending order. */
class Mark {
  /** Where the next one stands; -1: not looked for yet. */
  next = -1;
  readonly #bytes: Buffer;

  constructor(text: string) {
    this.#bytes = Buffer.from(text);
  }

  isIn(bytes: Buffer, start: number, end: number): boolean {
    if (this.next < start) {
      const found = bytes.indexOf(this.#bytes, start);
      this.next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next < end;
  }
}

/** What two rows share when they are the same but for outer spaces. */
export function rowKey(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => cell.trim()).join(delimiter);
}
