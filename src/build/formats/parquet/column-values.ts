import type { OffsetBatch } from '../../../table/scan/offset-batch.ts';
import type { TypedValue } from '../../columns/read-value.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';
import { ValueMemory } from '../../columns/value-memory.ts';
import { isJsonNumber } from '../json/json-number.ts';
import { parquetValue } from './parquet-value.ts';
import { plainNumber } from './plain-number.ts';

/** The values of one column, gathered until their group of rows is closed. */
export interface ColumnValues {
  readonly values: (TypedValue | Uint8Array)[];
  /** Adds the cells of some rows. */
  add(batch: OffsetBatch, from: number, to: number): void;
  /** Starts the next group. */
  clear(): void;
}

export function columnValues(column: TypedColumn): ColumnValues {
  if (column.kind === 'text') return new Texts(column);
  return new Typed(column, isPlainDouble(column));
}

function isPlainDouble({ kind, field }: TypedColumn): boolean {
  if (kind !== 'double' || field?.decimalChar !== undefined || field?.groupChar !== undefined) {
    return false;
  }
  return !field?.missingValues.some((text) => /^-?\d/.test(text));
}

/** Values made once for each different text; plain numbers are read from their bytes. */
class Typed implements ColumnValues {
  readonly values: TypedValue[] = [];
  readonly #column: number;
  readonly #memory: ValueMemory<TypedValue>;
  readonly #isPlain: boolean;

  constructor(column: TypedColumn, isPlain: boolean) {
    this.#column = column.index;
    this.#memory = new ValueMemory(parquetValue(column));
    this.#isPlain = isPlain;
  }

  add(batch: OffsetBatch, from: number, to: number): void {
    const column = this.#column;
    for (let row = from; row < to; row++) {
      const start = this.#isPlain ? batch.start(row, column) : -1;
      const end = start + batch.length(row, column);
      if (start >= 0 && isJsonNumber(batch.bytes, start, end)) {
        this.values.push(plainNumber(batch.bytes, start, end));
      } else this.values.push(this.#memory.get(batch, row, column));
    }
  }

  clear(): void {
    this.values.length = 0;
  }
}

const ARENA = 1 << 20;

/**
 * Texts that repeat themselves are given as strings, each made once; the others as bytes, which
 * nobody then decodes and encodes again. A group holds one sort only: they are compared.
 */
class Texts implements ColumnValues {
  readonly values: (TypedValue | Uint8Array)[] = [];
  readonly #column: number;
  readonly #isMissing: (text: string) => boolean;
  readonly #memory: ValueMemory<TypedValue>;
  readonly #onlyEmpty: boolean;
  #asBytes = false;
  #arena = new Uint8Array(ARENA);
  #used = 0;

  constructor(column: TypedColumn) {
    const missing = new Set(column.field?.missingValues ?? ['']);
    this.#column = column.index;
    this.#isMissing = (text) => missing.has(text);
    this.#memory = new ValueMemory(parquetValue(column));
    this.#onlyEmpty = missing.size === 1 && missing.has('');
  }

  add(batch: OffsetBatch, from: number, to: number): void {
    for (let row = from; row < to; row++) {
      if (this.#asBytes) this.values.push(this.#bytes(batch, row));
      else this.values.push(this.#memory.get(batch, row, this.#column));
    }
  }

  clear(): void {
    this.values.length = 0;
    this.#asBytes = this.#memory.isGivenUp;
  }

  #bytes(batch: OffsetBatch, row: number): Uint8Array | null {
    const start = batch.start(row, this.#column);
    const length = batch.length(row, this.#column);
    if (start < 0 || length <= 0 || !this.#onlyEmpty) {
      const text = batch.text(row, this.#column);
      return this.#isMissing(text) ? null : Buffer.from(text);
    }
    return this.#copy(batch.bytes, start, length);
  }

  #copy(bytes: Uint8Array, start: number, length: number): Uint8Array {
    if (this.#used + length > this.#arena.length) {
      this.#arena = new Uint8Array(Math.max(ARENA, length));
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += length;
    const arena = this.#arena;
    for (let index = 0; index < length; index++) arena[at + index] = bytes[start + index] ?? 0;
    return arena.subarray(at, at + length);
  }
}
