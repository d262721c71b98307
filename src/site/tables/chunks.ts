import type { Batch, Observer } from '../../table/batch.ts';
import type { TableView } from '../model.ts';

/** Rows in one file. */
const ROWS = 2_000;
/** Beyond, the page reads the Parquet file by ranges, or says that it shows the first rows. */
const MOST_ROWS = 50_000;

/** Cuts a table into files that the page loads one after the other. */
export class RowChunks implements Observer<TableView['chunks']> {
  readonly #write: (chunk: number, rows: readonly (readonly string[])[]) => void;
  #rows: string[][] = [];
  #count = 0;
  #held = 0;

  constructor(write: (chunk: number, rows: readonly (readonly string[])[]) => void) {
    this.#write = write;
  }

  start(): void {}

  batch(batch: Batch): void {
    for (let row = 0; row < batch.rows && this.#held < MOST_ROWS; row++) {
      this.#rows.push(
        Array.from({ length: batch.columns }, (_, column) => batch.text(row, column)),
      );
      this.#held++;
      if (this.#rows.length === ROWS) this.#flush();
    }
  }

  end(): TableView['chunks'] {
    if (this.#rows.length > 0) this.#flush();
    return { count: this.#count, rows: ROWS, held: this.#held };
  }

  #flush(): void {
    this.#write(this.#count++, this.#rows);
    this.#rows = [];
  }
}

/** The text of such a file: a script, since a page read from a disk may load nothing else. */
export function chunkScript(
  table: string,
  chunk: number,
  rows: readonly (readonly string[])[],
): string {
  return `odcRows(${JSON.stringify(table)},${chunk},${JSON.stringify(rows)});\n`;
}
