import type { OffsetBatch } from '../../../table/scan/offset-batch.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';
import type { ByteBlock } from '../byte-block.ts';
import { jsonCell } from './json-cell.ts';

/** Writes the members of the object of a row, without its braces. */
export function jsonMembers(
  columns: readonly TypedColumn[],
): (batch: OffsetBatch, row: number, block: ByteBlock) => void {
  const members = columns.map((column, at) => ({
    key: Buffer.from(`${at === 0 ? '' : ','}${JSON.stringify(column.name)}:`),
    cell: jsonCell(column),
  }));
  return (batch, row, block) => {
    for (const { key, cell } of members) {
      block.bytes(key);
      cell(batch, row, block);
    }
  };
}
