import type { Archive } from '../archive/archive.ts';
import { brokenWorkbook } from '../archive/faults.ts';
import { type OnShare, pumpPart } from '../archive/read-part.ts';
import { RowBuilder } from '../row-builder.ts';
import type { Sheet, SheetRow } from '../workbook.ts';
import type { CellContext } from './cell-text.ts';
import { SheetHandler } from './sheet-handler.ts';

/** A worksheet of an `.xlsx`: a part of its own, read anew at each call. */
export class XlsxSheet implements Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly #archive: Archive;
  readonly #part: string;
  readonly #context: () => Promise<CellContext>;

  /** @param context what the cells refer to; read when a first cell is wanted */
  constructor(
    name: string,
    hidden: boolean,
    archive: Archive,
    part: string,
    context: () => Promise<CellContext>,
  ) {
    this.name = name;
    this.hidden = hidden;
    this.#archive = archive;
    this.#part = part;
    this.#context = context;
  }

  async isEmpty(): Promise<boolean> {
    for await (const rows of this.rows()) if (rows.length > 0) return false;
    return true;
  }

  async countRows(): Promise<number> {
    let count = 0;
    for await (const rows of this.rows()) count += rows.length;
    return count;
  }

  async *rows(onShare?: OnShare): AsyncGenerator<readonly SheetRow[], void, undefined> {
    const rows = new RowBuilder(this.#archive, this.#part);
    const handler = new SheetHandler(rows, await this.#context(), () => {
      throw brokenWorkbook(this.#archive.path, this.#part);
    });
    for await (const _chunk of pumpPart(this.#archive, this.#part, handler, onShare)) {
      const ready = rows.take();
      if (ready.length > 0) yield ready;
    }
  }
}
