import type { Field } from '../../schema/model.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';
import { isJsonNumber } from '../formats/json/json-number.ts';
import { plainNumber } from '../formats/parquet/plain-number.ts';
import { type Cast, castOf } from './cast.ts';

interface Sum {
  readonly index: number;
  readonly label: string;
  readonly cast: Cast;
  /** True when figures are read as JSON reads them, and no figure means that there is none. */
  readonly isPlain: boolean;
  total: number;
  /** What rounding took from the total (Neumaier). */
  lost: number;
}

/** Adds up the columns of numbers, to compare a version with the next one. */
export class Totals implements Observer<Readonly<Record<string, number>>> {
  readonly #sums: readonly Sum[];

  constructor(labels: readonly string[], fields: readonly (Field | undefined)[]) {
    this.#sums = fields.flatMap((field, index) => {
      if (field?.type !== 'number' && field?.type !== 'integer') return [];
      const { decimalChar = '.', groupChar, missingValues } = field;
      const isPlain =
        decimalChar === '.' &&
        groupChar === undefined &&
        !missingValues.some((text) => /^-?\d/.test(text));
      const label = labels[index] ?? '';
      return [{ index, label, cast: castOf(field), isPlain, total: 0, lost: 0 }];
    });
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    for (const sum of this.#sums) {
      for (let row = 0; row < batch.rows; row++) add(sum, figure(sum, batch, row));
    }
  }

  /** By label, to six decimals. */
  end(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      this.#sums.map(({ label, total, lost }) => [label, Math.round((total + lost) * 1e6) / 1e6]),
    );
  }
}

function figure({ index, cast, isPlain }: Sum, batch: Batch, row: number): number {
  if (isPlain && batch instanceof OffsetBatch) {
    const start = batch.start(row, index);
    const end = start + batch.length(row, index);
    if (start >= 0 && isJsonNumber(batch.bytes, start, end)) {
      return plainNumber(batch.bytes, start, end);
    }
  }
  const value = cast(batch.text(row, index));
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  if (typeof value !== 'object' || value === null || !('digits' in value)) return 0;
  const { digits, scale } = value as { readonly digits: bigint; readonly scale: number };
  return Number(`${digits}e${-scale}`);
}

function add(sum: Sum, value: number): void {
  const total = sum.total + value;
  sum.lost +=
    Math.abs(sum.total) >= Math.abs(value) ? sum.total - total + value : value - total + sum.total;
  sum.total = total;
}
