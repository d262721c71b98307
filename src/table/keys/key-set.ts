import type { Batch } from '../batch.ts';
import { OffsetBatch } from '../scan/offset-batch.ts';
import { ColumnHashes } from './column-hashes.ts';
import { Hash } from './hash.ts';
import { KeyStore } from './key-store.ts';

/** Slots of a new set; a power of two, as always. */
const FIRST_SLOTS = 2 ** 10;
/** Slots are doubled when more than 5 in 8 are taken. */
const MAX_LOAD = 5 / 8;

/**
 * The keys seen so far and the row where each was seen last. Exact: keys of equal hash are compared
 * byte by byte. Takes about 35 bytes and the length of the key for each, in typed arrays, without
 * the limit of 16.7 million keys that a `Set` has.
 *
 * Slots are found by the low half of the hash, then one after the other. A slot holds that half and
 * the number of an entry, counted from 1 (0: free): the entry is hardly ever looked at in vain, and
 * never when slots are doubled.
 */
export class KeySet {
  readonly #store = new KeyStore();
  readonly #hash = new Hash();
  readonly #column = new ColumnHashes();
  /** Two words a slot. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #scratch = new DataView(new ArrayBuffer(256));
  /** Of no use but to keep the reads of `#lookAhead` from being optimised away. */
  protected touched = 0;

  /** How many different keys it holds. */
  get size(): number {
    return this.#store.count;
  }

  /**
   * Adds a key.
   * @returns 0 when it is new, else the row where it was seen last; it is now seen at `rowNumber`
   */
  addText(key: string, rowNumber: number): number {
    if (3 * key.length > this.#scratch.byteLength) {
      this.#scratch = new DataView(new ArrayBuffer(6 * key.length));
    }
    const length = encode(key, this.#scratch);
    this.#hash.of(this.#scratch, 0, length);
    return this.#add(this.#scratch, 0, length, this.#hash.low, this.#hash.high, rowNumber);
  }

  /** Adds the text of a cell, which is not made a string when that can be spared. */
  addCell(batch: Batch, row: number, column: number, rowNumber: number): number {
    if (batch instanceof OffsetBatch && column < batch.columns) {
      const start = batch.start(row, column);
      const length = batch.length(row, column);
      if (start >= 0 && length >= 0) {
        if (!this.#column.areOf(batch, column)) this.#lookAhead(batch, column);
        const { view, low, high } = this.#column;
        return this.#add(view, start, length, low[row] ?? 0, high[row] ?? 0, rowNumber);
      }
    }
    return this.addText(batch.text(row, column), rowNumber);
  }

  /**
   * Hashes the whole column and touches the slots of its cells, far apart in memory: fetched
   * together they take a fraction of the time that each would cost in turn.
   */
  #lookAhead(batch: OffsetBatch, column: number): void {
    this.#column.make(batch, column);
    const { low } = this.#column;
    const slots = this.#slots;
    const mask = slots.length - 2;
    let touched = 0;
    for (let row = 0; row < batch.rows; row++) {
      touched |= slots[((low[row] ?? 0) << 1) & mask] ?? 0;
    }
    this.touched = touched;
  }

  #add(
    view: DataView,
    from: number,
    length: number,
    low: number,
    high: number,
    row: number,
  ): number {
    const store = this.#store;
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (low << 1) & mask;
    for (let taken = slots[slot + 1] ?? 0; taken !== 0; taken = slots[slot + 1] ?? 0) {
      const entry = (taken >>> 0) - 1;
      if (
        slots[slot] === low &&
        store.high(entry) === high &&
        store.holds(entry, view, from, length)
      ) {
        return store.swapRow(entry, row);
      }
      slot = (slot + 2) & mask;
    }
    store.append(high, row, view, from, length);
    slots[slot] = low;
    slots[slot + 1] = store.count;
    if (2 * store.count > MAX_LOAD * slots.length) this.#grow();
    return 0;
  }

  #grow(): void {
    const former = this.#slots;
    const slots = new Int32Array(2 * former.length);
    const mask = slots.length - 2;
    for (let from = 0; from < former.length; from += 2) {
      const entry = former[from + 1] ?? 0;
      if (entry === 0) continue;
      const low = former[from] ?? 0;
      let slot = (low << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = low;
      slots[slot + 1] = entry;
    }
    this.#slots = slots;
  }
}

const encoder = new TextEncoder();

/** Writes a text as UTF-8; `into` is large enough. Answers how many bytes were written. */
function encode(text: string, into: DataView): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return encoder.encodeInto(text, new Uint8Array(into.buffer)).written;
    into.setUint8(at, code);
  }
  return text.length;
}
