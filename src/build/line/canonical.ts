import type { SinkFile } from '../../ports/sink.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import type { TableInfo } from '../../table/table.ts';
import { CsvWriter } from '../../table/writers/csv-writer.ts';

/**
 * Copies a table as the CSV that everyone reads (RFC 4180): UTF-8 without a mark, commas, line
 * feeds, rows in their order, cells as they are. Blank lines are left out.
 */
export class CanonicalCsv implements Observer<void> {
  readonly #writer: CsvWriter;
  readonly #info: TableInfo;
  #last = 0;

  constructor(file: Pick<SinkFile, 'write'>, info: TableInfo) {
    this.#writer = new CsvWriter((bytes) => file.write(bytes), { delimiter: ',' });
    this.#info = info;
  }

  start({ columns }: Header): void {
    this.#last = columns.length - 1;
    this.#writer.row(columns);
  }

  batch(batch: Batch): void {
    const writer = this.#writer;
    writer.from(batch, this.#info.delimiter === ',' && this.#info.quote === '"');
    for (let row = 0; row < batch.rows; row++) {
      if (batch.cells(row) === 0) continue;
      writer.copy(batch, row, 0, this.#last);
      writer.endRow();
    }
  }

  end(): void {
    this.#writer.end();
  }
}
