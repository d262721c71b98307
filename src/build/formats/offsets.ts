import type { Batch } from '../../table/batch.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';

/** Formats are written from the canonical CSV, whose batches are bytes. */
export function asOffsets(batch: Batch): OffsetBatch {
  if (!(batch instanceof OffsetBatch)) throw new Error('formats are written from a CSV text');
  return batch;
}
