import type { Batch } from '../../table/batch.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';

/** Slots, values kept at most, bytes of a cell that is worth keeping. */
const SLOTS = 1 << 14;
const KEPT = SLOTS / 2;
const LONGEST = 64;
const ARENA = 1 << 19;
/** Cells after which a memory that served less than half of them is given up. */
const TRIAL = 4 * KEPT;

/**
 * What is made of the cells of one column, remembered by their bytes: most columns repeat
 * themselves, and neither the text nor the value is then made again. On a column where every cell
 * is another one it is given up.
 */
export class ValueMemory<Value> {
  readonly #make: (text: string) => Value;
  #hashes = new Int32Array(SLOTS);
  #starts = new Int32Array(SLOTS);
  #ends = new Int32Array(SLOTS);
  #values: Value[] = [];
  #numbers = new Int32Array(SLOTS);
  #arena = new Uint8Array(ARENA);
  #used = 0;
  #asked = 0;
  #served = 0;
  #isOff = false;

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  /** Whether nothing is remembered any more. */
  get isGivenUp(): boolean {
    return this.#isOff;
  }

  get(batch: Batch, row: number, column: number): Value {
    if (this.#isOff || !(batch instanceof OffsetBatch)) return this.#make(batch.text(row, column));
    const start = batch.start(row, column);
    const length = batch.length(row, column);
    if (start < 0 || length < 0 || length > LONGEST) return this.#make(batch.text(row, column));
    const { bytes } = batch;
    const hash = hashOf(bytes, start, start + length);
    const slot = this.#find(hash, bytes, start, length);
    this.#asked += 1;
    if (this.#hashes[slot] !== 0) {
      this.#served += 1;
      return this.#values[this.#numbers[slot] ?? 0] as Value;
    }
    const value = this.#make(batch.text(row, column));
    this.#keep(slot, hash, bytes.subarray(start, start + length), value);
    return value;
  }

  /** The slot that holds the bytes, or the free one where they would go. */
  #find(hash: number, bytes: Uint8Array, start: number, length: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0) {
      if (this.#hashes[slot] === hash && this.#isAt(slot, bytes, start, length)) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  #isAt(slot: number, bytes: Uint8Array, start: number, length: number): boolean {
    const arena = this.#arena;
    let at = this.#starts[slot] ?? 0;
    const end = this.#ends[slot] ?? 0;
    if (end - at !== length) return false;
    for (let from = start; at < end; at++, from++) if (arena[at] !== bytes[from]) return false;
    return true;
  }

  #keep(slot: number, hash: number, bytes: Uint8Array, value: Value): void {
    const isFull = this.#values.length >= KEPT || this.#used + bytes.length > ARENA;
    if (isFull) {
      if (this.#asked > TRIAL && 2 * this.#served < this.#asked) this.#giveUp();
      return;
    }
    this.#hashes[slot] = hash;
    this.#starts[slot] = this.#used;
    this.#arena.set(bytes, this.#used);
    this.#used += bytes.length;
    this.#ends[slot] = this.#used;
    this.#numbers[slot] = this.#values.push(value) - 1;
  }

  #giveUp(): void {
    this.#isOff = true;
    this.#hashes = new Int32Array(0);
    this.#starts = this.#ends = this.#numbers = this.#hashes;
    this.#arena = new Uint8Array(0);
    this.#values = [];
  }
}

/** FNV-1a, never 0. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) | 1;
}
