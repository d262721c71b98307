import type { SinkFile } from '../../../ports/sink.ts';
import type { Table } from '../../../table/table.ts';
import { type CsvDialect, CsvWriter } from '../../../table/writers/csv-writer.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { type CellCounts, CellTreater } from '../rows/cell-treater.ts';
import { type RowTest, RowWalk } from '../rows/row-walk.ts';
import type { SourceRow } from '../rows/source-row.ts';
import { isSameDialect } from './output-dialect.ts';
import type { Recoder } from './recoder.ts';

/** Cells of a row that are written in the same way. */
type Part =
  | { readonly kind: 'copy'; readonly first: number; last: number }
  | { readonly kind: 'treat'; readonly treater: CellTreater }
  | { readonly kind: 'label'; readonly quasi: number };

export interface WriteOptions {
  readonly columns: readonly OutputColumn[];
  readonly rules: readonly RowTest[];
  readonly dialect: CsvDialect;
  /** Writes these columns (by index in the source) as a search found. */
  readonly recoded?: { readonly recoder: Recoder; readonly quasi: readonly number[] };
}

/** The rows of a table on their way out. */
export class TableWriting {
  readonly walk: RowWalk;
  /** Rows written. */
  rows = 0;
  readonly #out: CsvWriter;
  readonly #parts: readonly Part[];
  readonly #treaters = new Map<number, CellTreater>();
  readonly #recoder: Recoder | undefined;

  constructor(file: SinkFile, table: Table, { columns, rules, dialect, recoded }: WriteOptions) {
    this.#out = new CsvWriter((bytes) => file.write(bytes), dialect);
    this.#recoder = recoded?.recoder;
    for (const { index, treated } of columns) {
      if (treated !== undefined)
        this.#treaters.set(index, new CellTreater(treated, dialect.delimiter));
    }
    this.#parts = this.#partsOf(columns, recoded?.quasi ?? []);
    this.#out.row(columns.map(({ name }) => name));
    const isSame = isSameDialect(table.info, dialect);
    this.walk = new RowWalk(rules, (row) => this.#write(row), {
      onBatch: (batch) => this.#out.from(batch, isSame),
    });
  }

  /** What became of the cells, by index of the column in the source. */
  get counts(): ReadonlyMap<number, CellCounts> {
    return new Map([...this.#treaters].map(([index, { counts }]) => [index, counts]));
  }

  /** Hands over what is left. Answers the bytes written. */
  end(): number {
    this.#out.end();
    return this.#out.bytes;
  }

  /** Columns side by side that nothing changes are copied at once. */
  #partsOf(columns: readonly OutputColumn[], quasi: readonly number[]): readonly Part[] {
    const parts: Part[] = [];
    for (const { index } of columns) {
      const treater = this.#treaters.get(index);
      const last = parts.at(-1);
      if (quasi.includes(index)) parts.push({ kind: 'label', quasi: quasi.indexOf(index) });
      else if (treater !== undefined) parts.push({ kind: 'treat', treater });
      else if (last?.kind === 'copy' && last.last === index - 1) last.last = index;
      else parts.push({ kind: 'copy', first: index, last: index });
    }
    return parts;
  }

  #write(row: SourceRow): void {
    const { batch } = row;
    const recoder = this.#recoder;
    if (batch === undefined || recoder?.keeps(row) === false) return;
    const out = this.#out;
    for (const part of this.#parts) {
      if (part.kind === 'copy') out.copy(batch, row.row, part.first, part.last);
      else if (part.kind === 'label') out.cell(recoder?.label(part.quasi) ?? '');
      else {
        const cell = part.treater.treat(row);
        if (typeof cell === 'string') out.cell(cell);
        else out.encoded(cell);
      }
    }
    out.endRow();
    this.rows += 1;
  }
}
