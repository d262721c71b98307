import type { FindingSink } from '../../base/finding.ts';
import type { DatasetRecord, ResourceRecord } from '../../metadata/record.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { Batch, Observer } from '../../table/batch.ts';
import { openTable } from '../../table/open.ts';
import type { ChartTallies } from '../charts/tallies.ts';
import type { TableView, ViewColumn } from '../model.ts';
import { PlacesGathering } from '../places/places.ts';
import { RowChunks } from './chunks.ts';
import { typeSeen } from './type-seen.ts';

const FIRST_ROWS = 30;
/** The table was validated when it was built: nothing is to be said again. */
const SILENT: FindingSink = { add: () => {} };

/**
 * Reads one published table once, for all that its page shows.
 * @param talliesOf what charts are made of, shared by the tables of one shape: years of one set
 * @param write receives each file of rows, by its number
 */
export async function readTable(
  record: DatasetRecord,
  resource: ResourceRecord,
  source: ByteSource,
  talliesOf: (columns: readonly ViewColumn[]) => ChartTallies,
  write: (chunk: number, rows: readonly (readonly string[])[]) => void,
  walk: { readonly signal?: AbortSignal } = {},
): Promise<TableView> {
  const table = await openTable(source, { encoding: 'utf-8', delimiter: ',' });
  const known = new Map(resource.columns?.map((column) => [column.name, column]));
  const columns = table.header.columns.map((name, index) =>
    resource.schema === undefined
      ? { ...known.get(name), name, type: typeSeen(table.sample.map((row) => row[index] ?? '')) }
      : (known.get(name) ?? { name, type: 'string' }),
  );
  const first = new FirstRows();
  const chunks = new RowChunks(write);
  const tallies = talliesOf(columns);
  const places = new PlacesGathering(columns);
  const observers: readonly Observer<unknown>[] = [first, chunks, seeing(tallies), seeing(places)];
  const { rows } = await table.walk(observers, SILENT, walk);
  const parquet = record.resources.find(
    ({ name, format }) => name === resource.name && format === 'parquet',
  );
  const found = places.places();
  return {
    resource,
    rows,
    columns,
    first: first.end(),
    chunks: chunks.end(),
    ...(parquet === undefined ? {} : { parquet: parquet.path }),
    ...(found === undefined ? {} : { places: found }),
  };
}

function seeing(watcher: { batch(batch: Batch): void }): Observer<undefined> {
  return { start: () => {}, batch: (batch) => watcher.batch(batch), end: () => undefined };
}

class FirstRows implements Observer<readonly (readonly string[])[]> {
  readonly #rows: string[][] = [];
  start(): void {}
  batch(batch: Batch): void {
    for (let row = 0; row < batch.rows && this.#rows.length < FIRST_ROWS; row++) {
      this.#rows.push(rowTexts(batch, row));
    }
  }
  end() {
    return this.#rows;
  }
}

/** The cells of one row. */
export function rowTexts(batch: Batch, row: number): string[] {
  return Array.from({ length: batch.columns }, (_, column) => batch.text(row, column));
}
