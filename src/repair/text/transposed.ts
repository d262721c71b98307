import type { ByteSource } from '../../ports/bytes.ts';
import type { Batch } from '../../table/batch.ts';
import { JoinedStream } from '../../table/bytes/streams.ts';
import type { Table, WalkOptions } from '../../table/table.ts';
import { CsvWriter } from '../../table/writers/csv-writer.ts';
import { cellsOf } from '../rows/source-row.ts';
import type { Rulebook } from '../rulebook.ts';

/** Fields that the first column must name, at least. */
const LEAST = 3;
/** A table on its side was laid out by hand. */
const MOST_CELLS = 200_000;

/** Whether the names of the fields stand in the first column, and not in the header. */
export function isTransposed({ header, sample }: Table, { meet }: Rulebook): boolean {
  const down = [header.columns[0] ?? '', ...sample.map((cells) => cells[0] ?? '')];
  const known = meet(down.map((label) => label.trim())).fields.filter(
    (field) => field !== undefined,
  );
  const across = meet(header.columns).fields.filter((field) => field !== undefined);
  return known.length >= LEAST && known.length * 2 >= down.length && across.length <= 1;
}

/**
 * The table with its rows as columns, as text with commas.
 * @returns `undefined` when it is too large to have been laid out by hand
 */
export async function transposedSource(
  path: string,
  table: Table,
  walk: WalkOptions,
): Promise<ByteSource | undefined> {
  const rows: string[][] = [[...table.header.columns]];
  let cells = 0;
  const batch = (seen: Batch): void => {
    for (let row = 0; row < seen.rows && cells < MOST_CELLS; row++) {
      rows.push(cellsOf(seen, row));
      cells += seen.columns;
    }
  };
  await table.walk([{ start() {}, batch, end() {} }], { add() {} }, walk);
  if (cells >= MOST_CELLS) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const blocks: Uint8Array[] = [];
  const writer = new CsvWriter((bytes) => blocks.push(Uint8Array.from(bytes)), { delimiter: ',' });
  for (let column = 0; column < width; column++) {
    writer.row(rows.map((row) => (row[column] ?? '').trim()));
  }
  writer.end();
  const bytes = new Uint8Array(Buffer.concat(blocks));
  return { path, size: bytes.length, again: true, open: () => new JoinedStream(bytes) };
}
