import type { Archive } from './archive/archive.ts';
import { brokenWorkbook, workbookTooLarge } from './archive/faults.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { SheetRow } from './workbook.ts';

/**
 * Gathers the cells of one sheet into rows. Cells and rows without text cost nothing: a sheet
 * formatted down to its last row ends at its last text.
 */
export class RowBuilder {
  readonly #archive: Archive;
  readonly #part: string;
  #rows: SheetRow[] = [];
  #cells: string[] = [];
  #row = 0;
  #count = 0;
  #total = 0;

  constructor(archive: Archive, part: string) {
    this.#archive = archive;
    this.#part = part;
  }

  /** Number of the last row started, from 1. */
  get row(): number {
    return this.#row;
  }

  /** How many rows with something to show have ended. */
  get count(): number {
    return this.#count;
  }

  /** Starts a row; rows come in ascending order. */
  start(row: number): void {
    if (!(row > this.#row)) throw brokenWorkbook(this.#archive.path, this.#part);
    this.#row = row;
    if (this.#cells.length > 0) this.#cells = [];
  }

  /** Puts a text in `repeat` cells from `column` (from 0) on. */
  put(column: number, text: string, repeat = 1): void {
    if (text === '') return;
    if (column + repeat > MAX_COLUMNS) throw this.#tooLarge();
    const cells = this.#cells;
    while (cells.length < column) cells.push('');
    for (let index = column; index < column + repeat; index++) cells[index] = text;
  }

  /** Ends the row, which stands for `repeat` identical ones. */
  end(repeat = 1): void {
    const width = this.#cells.length;
    if (width > 0) {
      this.#count += repeat;
      this.#total += width * repeat;
      if (this.#row + repeat - 1 > MAX_ROWS || this.#total > this.#archive.limits.cells) {
        throw this.#tooLarge();
      }
      this.#rows.push({ row: this.#row, repeat, cells: this.#cells });
      this.#cells = [];
    }
    this.#row += repeat - 1;
  }

  /** The rows that came since the last call. */
  take(): readonly SheetRow[] {
    const rows = this.#rows;
    if (rows.length > 0) this.#rows = [];
    return rows;
  }

  #tooLarge(): Error {
    return workbookTooLarge(this.#archive.path, this.#part, 'cells');
  }
}
