import type { Batch } from '../../table/batch.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';

const SPACE = 0x20;
/** A longer cell is not blank: nobody types that many spaces. */
const BLANK_BYTES = 256;

/** True when the row has a cell and none of them holds anything but white space. Cheap on other rows. */
export function isBlankRow(batch: Batch, row: number): boolean {
  if (startsWithInk(batch, row)) return false;
  const cells = batch.cells(row);
  for (let column = 0; column < Math.min(cells, batch.columns); column++) {
    const length = batch.length(row, column);
    if (length <= 0) continue;
    if (length > BLANK_BYTES || batch.text(row, column).trim() !== '') return false;
  }
  return batch.extra(row).every((text) => text.trim() === '');
}

/** Whether the first byte of the first cell is no space: asked of every row, answered on bytes. */
function startsWithInk(batch: Batch, row: number): boolean {
  if (!(batch instanceof OffsetBatch)) return false;
  if (batch.length(row, 0) <= 0) return false;
  const start = batch.start(row, 0);
  const byte = batch.bytes[start < 0 ? ~start : start] ?? SPACE;
  return byte > SPACE && byte < 0x7f;
}

/** All the cells of a row, those beyond the header's among them. */
export function cellsOf(batch: Batch, row: number): string[] {
  const cells = Math.min(batch.cells(row), batch.columns);
  const texts = Array.from({ length: cells }, (_each, column) => batch.text(row, column));
  return [...texts, ...batch.extra(row)];
}
