import type { Batch } from '../../table/batch.ts';
import { type CsvDialect, CsvWriter } from '../../table/writers/csv-writer.ts';

/**
 * A cell of one row that is written otherwise than it stands, by column of the source. `raw`: as it
 * is, without the quotes that it would need.
 */
export type Edit = readonly [column: number, text: string, how?: 'raw'];

/** In ascending order of their columns. */
export type Edits = readonly Edit[];

export const NO_EDITS: Edits = [];

/** Writes the rows of a repaired table; what nothing changes is copied as bytes. */
export class RepairWriter {
  readonly #out: CsvWriter;
  readonly #runs: readonly (readonly [first: number, last: number])[];
  readonly #dropped: ReadonlySet<number>;
  readonly #same: boolean;
  readonly #foreign: string | undefined;
  readonly #delimiter: string;

  /**
   * @param width columns of the source
   * @param dropped columns of the source that are left out
   * @param source how the source is written; absent when it is no text with double quotes
   */
  constructor(
    write: (bytes: Uint8Array) => void,
    dialect: CsvDialect,
    width: number,
    dropped: ReadonlySet<number>,
    source: { readonly delimiter: string } | undefined,
  ) {
    this.#out = new CsvWriter(write, dialect);
    this.#delimiter = dialect.delimiter;
    this.#dropped = dropped;
    this.#runs = runsOf(width, dropped);
    this.#same = source?.delimiter === dialect.delimiter;
    this.#foreign = this.#same ? undefined : source?.delimiter;
  }

  /** To be called at each new batch. */
  from(batch: Batch): void {
    this.#out.from(batch, this.#same, this.#foreign);
  }

  /** Copies a row of the usual width, but for its edits. */
  row(batch: Batch, row: number, edits: Edits): void {
    let next = 0;
    for (const [first, last] of this.#runs) {
      let from = first;
      for (; next < edits.length; next++) {
        const [column, text, how] = edits[next] ?? [0, ''];
        if (column > last) break;
        if (column < first) continue;
        if (column > from) this.#out.copy(batch, row, from, column - 1);
        if (how === 'raw' && !text.includes(this.#delimiter)) this.#out.encoded(Buffer.from(text));
        else this.#out.cell(text);
        from = column + 1;
      }
      if (from <= last) this.#out.copy(batch, row, from, last);
    }
    this.#out.endRow();
  }

  /** Writes a row from texts, as many as it has. */
  cells(texts: readonly string[]): void {
    for (const [column, text] of texts.entries()) {
      if (!this.#dropped.has(column)) this.#out.cell(text);
    }
    this.#out.endRow();
  }

  /** Writes a record that stands above the header, whose cells are no columns. */
  above(texts: readonly string[]): void {
    this.#out.row(texts);
  }

  /** Hands over what is left. */
  end(): void {
    this.#out.end();
  }
}

/** Columns side by side that are kept. */
function runsOf(width: number, dropped: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (dropped.has(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
