import type { ByteStream } from '../../src/ports/bytes.ts';
import type { Batch, QuoteFault } from '../../src/table/batch.ts';
import type { KernelPlan } from '../../src/table/kernels/spec.ts';
import { type ScanOptions, scan } from '../../src/table/scan/scan.ts';

/** All that a batch says of a table, copied out. */
export interface Scanned {
  readonly rows: readonly {
    readonly number: number;
    readonly line: number;
    /** Every cell of the record, extra ones included. */
    readonly cells: readonly string[];
    readonly lengths: readonly number[];
    readonly ragged: boolean;
  }[];
  readonly faults: readonly (Omit<QuoteFault, 'row'> & { readonly number: number })[];
}

export const COMMA = { delimiter: ',', quote: '"', newline: null } as const;

/** A stream of some bytes, at most `atOnce` of them for each read; it waits now and then when told so. */
export function streamOf(bytes: Uint8Array, atOnce = bytes.length, isSlow = false): ByteStream {
  let at = 0;
  return {
    read(into) {
      const count = Math.min(atOnce, into.length, bytes.length - at);
      into.set(bytes.subarray(at, at + count));
      at += count;
      return isSlow ? Promise.resolve(count) : count;
    },
    close() {},
  };
}

export interface HowToScan extends Partial<ScanOptions> {
  /** Bytes that each read gives at most. */
  readonly atOnce?: number;
  readonly isSlow?: boolean;
}

function optionsOf(how: HowToScan): ScanOptions {
  return { dialect: COMMA, columns: 2, firstRow: 2, firstLine: 2, kernels: 'off', ...how };
}

export async function scanned(text: string, how: HowToScan = {}): Promise<Scanned> {
  const rows: Scanned['rows'][number][] = [];
  const faults: Scanned['faults'][number][] = [];
  const stream = streamOf(Buffer.from(text), how.atOnce, how.isSlow);
  const result = await scan(stream, optionsOf(how), (batch) => {
    for (let row = 0; row < batch.rows; row++) rows.push(rowOf(batch, row));
    for (const { row, ...fault } of batch.quoteFaults) {
      faults.push({ ...fault, number: batch.firstRow + row });
    }
  });
  if (result.rows !== rows.length) throw new Error('the number of rows is not that of the batches');
  return { rows, faults };
}

function rowOf(batch: Batch, row: number): Scanned['rows'][number] {
  const count = batch.cells(row);
  const regular = Array.from({ length: Math.min(count, batch.columns) }, (_, column) =>
    batch.text(row, column),
  );
  return {
    number: batch.firstRow + row,
    line: batch.line(row),
    cells: [...regular, ...batch.extra(row)],
    lengths: Array.from({ length: batch.columns }, (_, column) => batch.length(row, column)),
    ragged: batch.ragged.includes(row),
  };
}

/**
 * Runs a plan over a table.
 * @returns for each row, whether the cell of each column of the plan is proved
 */
export async function proved(
  text: string,
  plan: KernelPlan,
  how: HowToScan = {},
): Promise<boolean[][]> {
  const answers: boolean[][] = [];
  await scan(streamOf(Buffer.from(text)), optionsOf({ kernels: 'on', ...how }), (batch) => {
    const bits = batch.unproved(plan);
    if (bits === null) throw new Error('no kernel ran');
    for (let row = 0; row < batch.rows; row++) {
      answers.push(
        plan.columns.map((_, index) => {
          const word = bits[row * plan.words + (index >> 5)] ?? 0;
          return ((word >> (index & 31)) & 1) === 0;
        }),
      );
    }
  });
  return answers;
}
