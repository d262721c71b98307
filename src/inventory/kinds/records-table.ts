import { RowsBatch } from '../../table/workbook/rows-batch.ts';
import type { HeldTable } from './held-table.ts';

const SAMPLE = 200;
const BATCH_ROWS = 2048;

/** Blocks of records, each a list of texts. */
export type Records = AsyncIterable<readonly (readonly string[])[]>;

/**
 * A table whose records are already texts, in the order of `columns`.
 * @param records called once for the sample and once for each walk
 */
export async function recordsTable(
  facts: Omit<HeldTable, 'walk' | 'sample'>,
  records: () => Records,
): Promise<HeldTable> {
  const sample: (readonly string[])[] = [];
  for await (const block of records()) {
    sample.push(...block.slice(0, SAMPLE - sample.length));
    if (sample.length >= SAMPLE) break;
  }
  return {
    ...facts,
    sample,
    async walk(observers, { signal }) {
      const { columns } = facts;
      for (const observer of observers) observer.start({ columns, row: 1, line: 1 });
      let rows = 0;
      for await (const block of records()) {
        signal?.throwIfAborted();
        for (let from = 0; from < block.length; from += BATCH_ROWS) {
          const some = block.slice(from, from + BATCH_ROWS);
          const batch = new RowsBatch(rows + 2, columns.length, some);
          for (const observer of observers) observer.batch(batch);
          rows += some.length;
        }
      }
      for (const observer of observers) observer.end();
      return { rows };
    },
  };
}
