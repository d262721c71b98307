import type { ByteSource } from '../../../ports/bytes.ts';
import { type TableColumns, tableColumns } from './create-table.ts';
import { Pages } from './pages.ts';
import { rowTexts } from './row-texts.ts';
import { isRowTable, tableRows } from './table-rows.ts';

/** A table of an SQLite base. */
export interface SqliteTable extends TableColumns {
  readonly name: string;
  readonly root: number;
}

const MASTER: SqliteTable = {
  name: 'sqlite_master',
  root: 1,
  names: ['type', 'name', 'tbl_name', 'rootpage', 'sql'],
  rowId: -1,
};
const BLOCK = 500;

/** An SQLite base open for reading. What a program has not written back yet (`-wal`) is not seen. */
export class SqliteBase {
  readonly #pages: Pages;

  constructor(source: ByteSource) {
    this.#pages = Pages.open(source);
  }

  /** The tables kept by row id; the others (`WITHOUT ROWID`, virtual) are left out. */
  tables(): readonly SqliteTable[] {
    const tables: SqliteTable[] = [];
    for (const [type, name = '', , root = '', sql = ''] of this.rows(MASTER)) {
      const page = Number(root);
      if (type !== 'table' || !(page > 0) || !isRowTable(this.#pages, page)) continue;
      tables.push({ name, root: page, ...tableColumns(sql) });
    }
    return tables;
  }

  /**
   * The rows of a table, as texts in the order of its columns.
   * @throws OdcError `sqlite-broken`
   */
  *rows({ root, names, rowId }: SqliteTable): Generator<string[]> {
    try {
      for (const { id, cell } of tableRows(this.#pages, root)) {
        const texts = rowTexts(cell, names.length, this.#pages);
        if (rowId >= 0) texts[rowId] = String(id);
        yield texts;
      }
    } catch (cause) {
      // A place outside its page: the file is damaged.
      throw cause instanceof RangeError ? this.#pages.broken() : cause;
    }
  }

  async *blocks(table: SqliteTable): AsyncGenerator<readonly (readonly string[])[]> {
    let block: string[][] = [];
    for (const row of this.rows(table)) {
      if (block.push(row) < BLOCK) continue;
      yield block;
      block = [];
    }
    if (block.length > 0) yield block;
  }

  /** Rows as objects, for the small tables that describe the others. */
  records(name: string): readonly Readonly<Record<string, string>>[] {
    const table = this.tables().find((one) => one.name.toLowerCase() === name);
    if (table === undefined) return [];
    return Array.from(this.rows(table), (row) =>
      Object.fromEntries(table.names.map((column, index) => [column, row[index] ?? ''])),
    );
  }

  close(): void {
    this.#pages.close();
  }
}
