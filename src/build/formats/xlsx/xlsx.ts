import type { SinkFile } from '../../../ports/sink.ts';
import type { Batch } from '../../../table/batch.ts';
import {
  contentTypesXml,
  PACKAGE_LINKS_XML,
  sheetPart,
  workbookLinksXml,
  workbookXml,
} from '../../../table/workbook/writer/package-parts.ts';
import { sheetNames } from '../../../table/workbook/writer/sheet-names.ts';
import type { SurveyedTable } from '../../columns/typed-column.ts';
import { ByteBlock } from '../byte-block.ts';
import type { FormatOutcome, FormatWriter, OutputFormat } from '../format.ts';
import { WRITTEN } from '../format.ts';
import { asOffsets } from '../offsets.ts';
import { sheetHead, sheetTail } from './data-sheet.ts';
import { DATA_STYLES_XML } from './data-styles.ts';
import { LONGEST_CELL, type SheetCell, sheetCell } from './sheet-cell.ts';
import { ZipWriter } from './zip-writer.ts';

/** Limits of a sheet of Excel, the header included. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A workbook of one sheet: texts stay texts, the header is frozen, every column has a filter. */
export const xlsx: OutputFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  heavy: false,
  refusal({ rows, columns }) {
    if (rows + 1 > MOST_ROWS) {
      return { code: 'xlsx-too-many-rows', params: { rows, limit: MOST_ROWS - 1 } };
    }
    if (columns.length <= MOST_COLUMNS) return undefined;
    return {
      code: 'xlsx-too-many-columns',
      params: { columns: columns.length, limit: MOST_COLUMNS },
    };
  },
  start: async (table, file) => new DataWorkbook(table, file),
};

class DataWorkbook implements FormatWriter {
  readonly #table: SurveyedTable;
  readonly #cells: readonly SheetCell[];
  readonly #zip: ZipWriter;
  readonly #block: ByteBlock;
  #row = 1;
  /** Place of the first cell that is too long, if any: nothing more is then written. */
  #tooLong: { readonly row: number; readonly field: string } | undefined;

  constructor(table: SurveyedTable, file: SinkFile) {
    this.#table = table;
    this.#cells = table.columns.map(sheetCell);
    this.#zip = new ZipWriter((bytes) => file.write(bytes));
    this.#block = new ByteBlock((bytes) => this.#zip.push(bytes));
    this.#zip.add('[Content_Types].xml', contentTypesXml(1));
    this.#zip.add('_rels/.rels', PACKAGE_LINKS_XML);
    this.#zip.add('xl/workbook.xml', workbookXml(sheetNames([table.name])));
    this.#zip.add('xl/_rels/workbook.xml.rels', workbookLinksXml(1));
    this.#zip.add('xl/styles.xml', DATA_STYLES_XML);
    this.#zip.start(sheetPart(0));
    this.#block.text(
      sheetHead(
        table.columns,
        table.columns.map(({ name }) => name),
        table.rows,
      ),
    );
  }

  start(): void {}

  batch(batch: Batch): void {
    const offsets = asOffsets(batch);
    const block = this.#block;
    for (let row = 0; row < offsets.rows && this.#tooLong === undefined; row++) {
      this.#row += 1;
      const number = String(this.#row);
      block.text(`<row r="${number}">`);
      for (let column = 0; column < this.#cells.length; column++) {
        if (this.#cells[column]?.(offsets, row, number, block) === false) this.#stop(column);
      }
      block.text('</row>');
    }
  }

  end(): void {}

  finish(): FormatOutcome {
    if (this.#tooLong !== undefined) {
      const params = { ...this.#tooLong, limit: LONGEST_CELL };
      return { written: false, notes: [{ code: 'xlsx-cell-too-long', params }] };
    }
    this.#block.text(sheetTail(this.#table.columns.length, this.#row - 1));
    this.#block.flush();
    this.#zip.end();
    if (!this.#zip.isTooLarge) return WRITTEN;
    return { written: false, notes: [{ code: 'xlsx-too-large', params: {} }] };
  }

  #stop(column: number): void {
    this.#tooLong ??= { row: this.#row, field: this.#table.columns[column]?.name ?? '' };
  }
}
