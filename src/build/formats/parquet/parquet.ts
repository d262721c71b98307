import type { ColumnSource } from 'hyparquet-writer';
import type { SinkFile } from '../../../ports/sink.ts';
import type { Batch } from '../../../table/batch.ts';
import type { OffsetBatch } from '../../../table/scan/offset-batch.ts';
import type { SurveyedTable } from '../../columns/typed-column.ts';
import { type FormatWriter, type OutputFormat, WRITTEN } from '../format.ts';
import { asOffsets } from '../offsets.ts';
import { type ColumnValues, columnValues } from './column-values.ts';
import { schemaElements } from './elements.ts';

/** A group of rows is closed at so many rows, or bytes of text: memory does not grow with the file. */
const GROUP_ROWS = 65_536;
const GROUP_BYTES = 32 * 1024 * 1024;

type Library = typeof import('hyparquet-writer');

/** Typed columns, compressed: what DuckDB, pandas and the explorer of data.gouv.fr read fastest. */
export const parquet: OutputFormat = {
  id: 'parquet',
  extension: 'parquet',
  mime: 'application/vnd.apache.parquet',
  heavy: true,
  refusal: () => undefined,
  start: async (table, file) => new ParquetTable(table, file, await import('hyparquet-writer')),
};

class ParquetTable implements FormatWriter {
  readonly #names: readonly string[];
  readonly #columns: readonly ColumnValues[];
  readonly #writer: InstanceType<Library['ParquetWriter']>;
  #rows = 0;
  #bytes = 0;

  constructor({ columns }: SurveyedTable, file: SinkFile, library: Library) {
    this.#names = columns.map(({ name }) => name);
    this.#columns = columns.map(columnValues);
    this.#writer = new library.ParquetWriter({
      writer: bytesTo(file, library),
      schema: schemaElements(columns),
      createdBy: 'odc',
    });
  }

  start(): void {}

  batch(batch: Batch): void {
    const offsets = asOffsets(batch);
    const { rows } = offsets;
    for (let from = 0; from < rows; ) {
      const to = Math.min(rows, from + GROUP_ROWS - this.#rows);
      for (const column of this.#columns) column.add(offsets, from, to);
      this.#rows += to - from;
      this.#bytes += bytesOf(offsets, from, to);
      if (this.#rows >= GROUP_ROWS || this.#bytes >= GROUP_BYTES) this.#closeGroup();
      from = to;
    }
  }

  end(): void {}

  async finish() {
    this.#closeGroup();
    await this.#writer.finish();
    return WRITTEN;
  }

  #closeGroup(): void {
    if (this.#rows === 0) return;
    const columnData = this.#columns.map(
      ({ values }, index): ColumnSource => ({ name: this.#names[index] ?? '', data: values }),
    );
    this.#writer.write({ columnData, rowGroupSize: this.#rows });
    ownBounds(this.#writer.row_groups.at(-1));
    for (const column of this.#columns) column.clear();
    this.#rows = 0;
    this.#bytes = 0;
  }
}

type Group = InstanceType<Library['ParquetWriter']>['row_groups'][number];

/** The bounds that are kept until the end would keep alive the blocks of bytes that they lie in. */
function ownBounds(group: Group | undefined): void {
  for (const { meta_data: { statistics } = {} } of group?.columns ?? []) {
    if (statistics?.min_value instanceof Uint8Array) {
      statistics.min_value = Uint8Array.from(statistics.min_value);
    }
    if (statistics?.max_value instanceof Uint8Array) {
      statistics.max_value = Uint8Array.from(statistics.max_value);
    }
  }
}

/** About how much text some rows hold. */
function bytesOf(batch: OffsetBatch, from: number, to: number): number {
  const last = batch.columns - 1;
  const place = (row: number, column: number): number => {
    const start = batch.start(row, column);
    return start < 0 ? ~start : start;
  };
  return to > from
    ? place(to - 1, last) + Math.max(0, batch.length(to - 1, last)) - place(from, 0)
    : 0;
}

/** The library's own buffer, emptied into the file after each group of rows. */
function bytesTo(file: SinkFile, { ByteWriter }: Library) {
  return new (class extends ByteWriter {
    flush(): void {
      file.write(this.getBytes());
      this.index = 0;
    }

    override finish(): void {
      this.flush();
    }
  })();
}
