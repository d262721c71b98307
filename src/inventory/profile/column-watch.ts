import type { Batch } from '../../table/batch.ts';
import { Hash } from '../../table/keys/hash.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';
import { CELL, CELL_KINDS } from './cell-kind.ts';
import { CellReader } from './cell-reader.ts';
import { DistinctSketch } from './distinct-sketch.ts';
import { foldedHash, numberHash } from './folded-hash.ts';
import { SignatureBuilder } from './signature.ts';

/** Different values counted exactly; beyond, they are estimated. */
const EXACT_DISTINCT = 4096;
/** Values met lately, whose kind is known: a power of two. */
const REMEMBERED = 2048;
/** Different values kept to recognise formats: never shown nor written. */
const SAMPLED = 120;
const SAMPLED_LENGTH = 200;

/** One for all columns: it holds the last cell only. */
const reader = new CellReader();
const hash = new Hash();
let view: DataView = new DataView(new ArrayBuffer(0));
let scratch: Uint8Array = new Uint8Array(1024);
const encoder = new TextEncoder();

/** What the cells of one column turn out to be, over all rows. Memory does not grow with the table. */
export class ColumnWatch {
  readonly column: number;
  readonly kinds = new Float64Array(CELL_KINDS);
  filled = 0;
  maxLength = 0;
  /** Least and greatest of the numbers, then of the days. */
  readonly numbers = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  readonly days = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  readonly distinct = new DistinctSketch(EXACT_DISTINCT);
  readonly signature = new SignatureBuilder();
  /** Some different values, the first ones. */
  readonly sample: string[] = [];
  /** Whether a value was met twice. */
  repeats = false;
  readonly #low = new Int32Array(REMEMBERED);
  readonly #high = new Int32Array(REMEMBERED);
  readonly #kind = new Int8Array(REMEMBERED);

  constructor(column: number) {
    this.column = column;
  }

  batch(batch: Batch): void {
    if (batch instanceof OffsetBatch) this.#offsets(batch);
    else for (let row = 0; row < batch.rows; row++) this.#text(batch.text(row, this.column));
  }

  #offsets(batch: OffsetBatch): void {
    const { column } = this;
    const { bytes, rows } = batch;
    if (view.buffer !== bytes.buffer) view = new DataView(bytes.buffer);
    for (let row = 0; row < rows; row++) {
      const length = batch.length(row, column);
      if (length <= 0) continue;
      const start = batch.start(row, column);
      if (start < 0) this.#text(batch.text(row, column));
      else this.#cell(bytes, view, bytes.byteOffset, start, length);
    }
  }

  #text(text: string): void {
    if (text === '') return;
    if (3 * text.length > scratch.length) scratch = new Uint8Array(6 * text.length);
    const { written } = encoder.encodeInto(text, scratch);
    this.#cell(scratch, new DataView(scratch.buffer), 0, 0, written);
  }

  #cell(bytes: Uint8Array, of: DataView, offset: number, start: number, length: number): void {
    hash.of(of, offset + start, length);
    const { low, high } = hash;
    const slot = low & (REMEMBERED - 1);
    let kind = this.#kind[slot] ?? 0;
    if (this.#low[slot] === low && this.#high[slot] === high && kind > 0) {
      this.repeats = true;
      kind -= 1;
    } else {
      kind = this.#meet(bytes, start, length, low, high);
      this.#low[slot] = low;
      this.#high[slot] = high;
      this.#kind[slot] = kind + 1;
    }
    if (kind === CELL.blank) return;
    this.filled += 1;
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
  }

  /** Looks at a value that was not met lately. */
  #meet(bytes: Uint8Array, start: number, length: number, low: number, high: number): number {
    const end = start + length;
    const kind = reader.read(bytes, start, end);
    if (kind === CELL.blank) return kind;
    if (length > this.maxLength) this.maxLength = length;
    const { value } = reader;
    if (kind >= CELL.integer && kind <= CELL.frenchNumber) widen(this.numbers, value);
    else if (kind >= CELL.date && kind <= CELL.datetime) widen(this.days, value);
    if (this.distinct.meet(low, high)) {
      this.repeats = true;
      return kind;
    }
    const isFigure = kind >= CELL.integer && kind <= CELL.datetime;
    this.signature.add(isFigure ? numberHash(value) : foldedHash(bytes, start, end));
    if (this.sample.length < SAMPLED && length <= SAMPLED_LENGTH) {
      this.sample.push(Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString());
    }
    return kind;
  }
}

function widen(bounds: { min: number; max: number }, value: number): void {
  if (value < bounds.min) bounds.min = value;
  if (value > bounds.max) bounds.max = value;
}
