import type { RowBuilder } from '../row-builder.ts';
import type { NamedValues } from '../xml/attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { type CellValue, odsCellText } from './cell-text.ts';
import { Paragraphs } from './paragraphs.ts';

/** What is in a sheet, or beside it, without being a cell of it. */
const SKIPPED: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'table:dde-links',
  'table:shapes',
  'table:tracked-changes',
  'text:note',
  'text:ruby-text',
]);

/** What is told the sheets of a document. */
export interface TableWatch {
  /** A sheet starts; answers where its rows go, `undefined` to pass over it. */
  start(name: string, style: string): RowBuilder | undefined;
  /** The sheet is a copy of one of another file, kept by the program for its formulas. */
  isCopy(): void;
  end(): void;
}

const NO_VALUE: CellValue = { type: undefined, value: undefined, isError: false };

/** Turns the `content.xml` of an OpenDocument spreadsheet into sheets and rows. */
export class ContentHandler implements XmlHandler {
  readonly #watch: TableWatch;
  readonly #paragraphs = new Paragraphs();
  #inTable = false;
  #rows: RowBuilder | undefined;
  /** How many elements are open inside one that is skipped, itself included. */
  #skipped = 0;
  #inCell = false;
  #column = 0;
  #columnRepeat = 1;
  #rowRepeat = 1;
  #value = NO_VALUE;

  constructor(watch: TableWatch) {
    this.#watch = watch;
  }

  open(name: string, attributes: NamedValues): void {
    if (this.#skipped > 0 || this.#isSkipped(name)) {
      this.#skipped += 1;
    } else if (name === 'table:table') {
      this.#inTable = true;
      const named = attributes.get('table:name') ?? '';
      this.#rows = this.#watch.start(named, attributes.get('table:style-name') ?? '');
    } else if (name === 'table:table-source') {
      if (this.#inTable) this.#watch.isCopy();
    } else if (this.#rows === undefined) {
      return;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#startCell(name, attributes);
    } else if (name === 'table:table-row') {
      this.#rows.start(this.#rows.row + 1);
      this.#rowRepeat = repeated(attributes.get('table:number-rows-repeated'));
      this.#column = 0;
    } else if (this.#inCell) {
      this.#paragraphs.open(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
    } else if (name === 'table:table') {
      this.#inTable = false;
      this.#rows = undefined;
      this.#watch.end();
    } else if (this.#rows === undefined) {
      return;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#endCell(this.#rows);
    } else if (name === 'table:table-row') {
      this.#rows.end(this.#rowRepeat);
    } else if (this.#inCell) {
      this.#paragraphs.close(name);
    }
  }

  text(text: string): void {
    if (this.#inCell && this.#skipped === 0) this.#paragraphs.add(text);
  }

  /** Drawings, comments, and a table inside a cell. */
  #isSkipped(name: string): boolean {
    return (
      SKIPPED.has(name) || name.startsWith('draw:') || (this.#inTable && name === 'table:table')
    );
  }

  #startCell(name: string, attributes: NamedValues): void {
    this.#columnRepeat = repeated(attributes.get('table:number-columns-repeated'));
    // A cell covered by a merged one shows nothing.
    this.#inCell = name === 'table:table-cell';
    this.#value = this.#inCell ? cellValue(attributes) : NO_VALUE;
  }

  #endCell(rows: RowBuilder): void {
    if (this.#inCell) {
      rows.put(this.#column, odsCellText(this.#value, this.#paragraphs.take()), this.#columnRepeat);
    }
    this.#inCell = false;
    this.#column += this.#columnRepeat;
  }
}

function cellValue(attributes: NamedValues): CellValue {
  const type = attributes.get('office:value-type');
  if (type === undefined) return NO_VALUE;
  const isError = attributes.get('calcext:value-type') === 'error';
  return { type, value: attributes.get(VALUE_OF.get(type) ?? 'office:value'), isError };
}

/** The attribute that holds the value, by type of value. */
const VALUE_OF: ReadonlyMap<string, string> = new Map([
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
]);

function repeated(count: string | undefined): number {
  const number = count === undefined ? 1 : Number(count);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
