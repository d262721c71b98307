import type { Batch } from '../batch.ts';
import { OffsetBatch } from '../scan/offset-batch.ts';
import { mustQuote } from './encoded-cell.ts';

export { encodedCell } from './encoded-cell.ts';

export interface CsvDialect {
  /** One character of one UTF-8 byte. */
  readonly delimiter: string;
  /** Ends of records; line feeds when left out. */
  readonly newline?: '\n' | '\r\n';
  /** Whether the text starts with a byte order mark. */
  readonly bom?: boolean;
}

const BLOCK = 256 * 1024;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** Below this length a loop is faster than a call. */
const SHORT = 40;

/**
 * Writes a table as RFC 4180 text in UTF-8, cell after cell. What comes from a batch of text in the
 * same dialect is copied as bytes; the rest is quoted when it has to be. Cells are written as they
 * are: nothing is trimmed, an empty one stays empty.
 */
export class CsvWriter {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #delimiter: number;
  readonly #newline: string;
  readonly #block = Buffer.allocUnsafeSlow(BLOCK);
  #at = 0;
  /** Cells of the row so far. */
  #cells = 0;
  /** Where the row starts in the block, when it is all there. */
  #rowStart = 0;
  #source: OffsetBatch | undefined;
  /** A batch of text with another delimiter, and that one. */
  #foreign: OffsetBatch | undefined;
  #foreignDelimiter = 0;
  /** No delimiter of the output stands in the foreign text between the last place looked at and this one. */
  #nextDelimiter = -1;
  #bytes: Buffer = Buffer.alloc(0);
  /** No quote stands in the source between the last place looked at and this one. */
  #nextQuote = 0;
  #written = 0;

  /** @param write receives blocks that are used again once it returns */
  constructor(write: (bytes: Uint8Array) => void, dialect: CsvDialect) {
    this.#write = write;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#newline = dialect.newline ?? '\n';
    if (dialect.bom === true) this.#at = this.#block.write('\ufeff', 0);
    this.#rowStart = this.#at;
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#written + this.#at;
  }

  /** Writes a whole row. */
  row(cells: readonly string[]): void {
    for (const cell of cells) this.cell(cell);
    this.endRow();
  }

  /** Adds a cell. */
  cell(text: string): void {
    const { length } = text;
    // Three bytes at most for each unit, doubled, two quotes, a delimiter and a line end.
    this.#room(6 * length + 8);
    this.#separate();
    if (6 * length + 8 > BLOCK) {
      this.#send(Buffer.from(this.#quoted(text)));
      return;
    }
    const start = this.#at;
    const block = this.#block;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      if (unit > 0x7f || unit === QUOTE || unit === LF || unit === CR || unit === this.#delimiter) {
        this.#at = start + block.write(this.#quoted(text), start);
        return;
      }
      block[start + index] = unit;
    }
    this.#at = start + length;
  }

  /** Adds a cell from its bytes in UTF-8, quoted already where it must be. */
  encoded(bytes: Uint8Array): void {
    this.#room(bytes.length + 8);
    this.#separate();
    this.#raw(bytes, 0, bytes.length);
  }

  /**
   * Tells which batch `copy` reads from, at each new batch.
   * @param sameDialect whether its text has the delimiter that is written, and double quotes
   * @param delimiter of its text, when that is another one; its quotes are double ones then
   */
  from(batch: Batch, sameDialect: boolean, delimiter?: string): void {
    const text = batch instanceof OffsetBatch ? batch : undefined;
    this.#source = sameDialect ? text : undefined;
    this.#foreign = sameDialect || delimiter === undefined ? undefined : text;
    this.#foreignDelimiter = delimiter?.charCodeAt(0) ?? 0;
    this.#nextQuote = -1;
    this.#nextDelimiter = -1;
    const read = this.#source ?? this.#foreign;
    if (read === undefined) return;
    const { buffer, byteOffset, length } = read.bytes;
    if (this.#bytes.buffer !== buffer || this.#bytes.length !== length) {
      this.#bytes = Buffer.from(buffer, byteOffset, length);
    }
  }

  /** Adds the cells `first` to `last` of a row, as they are; one that does not exist is empty. */
  copy(batch: Batch, row: number, first: number, last: number): void {
    const source = this.#source;
    if (this.#foreign !== undefined) {
      this.#translate(this.#foreign, row, first, last);
    } else if (source === undefined) {
      for (let column = first; column <= last; column++) this.cell(batch.text(row, column));
    } else if (first === last || !this.#copyRun(source, row, first, last)) {
      for (let column = first; column <= last; column++) this.#copyOne(source, row, column);
    }
  }

  /**
   * Cells of a text with another delimiter: side by side where nothing has to be quoted, else one by
   * one, as bytes where that is so.
   */
  #translate(source: OffsetBatch, row: number, first: number, last: number): void {
    const start = source.start(row, first);
    const length = source.length(row, last);
    const end = source.start(row, last) + length;
    // The quotes of a lone cell are not between its ends.
    const isRun = first < last && start >= 0 && end >= start && length >= 0;
    const isWhole = isRun && end - start < BLOCK / 2;
    if (isWhole && !this.#isQuoted(start, end) && !this.#isDelimited(start, end)) {
      this.#room(end - start + 8);
      this.#separate();
      this.#replaced(start, end);
      this.#cells += last - first;
      return;
    }
    for (let column = first; column <= last; column++) {
      const size = source.length(row, column);
      const from = source.start(row, column);
      const isPlain = from > 0 && size >= 0 && size < BLOCK / 2 && this.#bytes[from - 1] !== QUOTE;
      if (isPlain && !this.#holdsSign(from, from + size)) {
        this.#room(size + 8);
        this.#separate();
        this.#raw(this.#bytes, from, from + size);
      } else this.cell(source.text(row, column));
    }
  }

  /** Copies bytes with one delimiter for the other. */
  #replaced(start: number, end: number): void {
    const bytes = this.#bytes;
    const block = this.#block;
    const [from, to] = [this.#foreignDelimiter, this.#delimiter];
    let at = this.#at;
    for (let index = start; index < end; index++) {
      const byte = bytes[index] ?? 0;
      block[at++] = byte === from ? to : byte;
    }
    this.#at = at;
  }

  /** Whether a cell holds what must be quoted: a quote, a delimiter of the output, a line end. */
  #holdsSign(start: number, end: number): boolean {
    const bytes = this.#bytes;
    const delimiter = this.#delimiter;
    for (let index = start; index < end; index++) {
      const byte = bytes[index];
      if (byte === QUOTE || byte === delimiter || byte === LF || byte === CR) return true;
    }
    return false;
  }

  /** Whether a delimiter of the output stands between two places of the source; asked in ascending order. */
  #isDelimited(start: number, end: number): boolean {
    if (start > this.#nextDelimiter) {
      const found = this.#bytes.indexOf(this.#delimiter, start);
      this.#nextDelimiter = found < 0 ? Number.POSITIVE_INFINITY : found;
    } else if (this.#nextDelimiter >= end) return false;
    return this.#nextDelimiter < end;
  }

  /** Without a quote, and all there, cells stand side by side as they are to be written. */
  #copyRun(source: OffsetBatch, row: number, first: number, last: number): boolean {
    const start = source.start(row, first);
    const end = source.start(row, last) + source.length(row, last);
    const isWhole = start >= 0 && end >= start && source.length(row, last) >= 0;
    if (!isWhole || this.#isQuoted(start, end)) return false;
    this.#room(end - start + 8);
    this.#separate();
    this.#raw(this.#bytes, start, end);
    this.#cells += last - first;
    return true;
  }

  /** Ends the row. A row of one empty cell is quoted: it would be a blank line. */
  endRow(): void {
    if (this.#cells === 1 && this.#at === this.#rowStart) {
      this.#block[this.#at++] = QUOTE;
      this.#block[this.#at++] = QUOTE;
    }
    for (let index = 0; index < this.#newline.length; index++) {
      this.#block[this.#at++] = this.#newline.charCodeAt(index);
    }
    this.#cells = 0;
    this.#rowStart = this.#at;
  }

  /** Hands over what is left. */
  end(): void {
    this.#flush();
  }

  #copyOne(source: OffsetBatch, row: number, column: number): void {
    const length = source.length(row, column);
    const start = source.start(row, column);
    const from = start < 0 ? ~start : start;
    // A cell that was quoted holds no quote, or doubled ones, which stay so.
    if (length <= 0 || (start >= 0 && this.#isQuoted(from, from + length))) {
      this.cell(source.text(row, column));
      return;
    }
    const wasQuoted = start < 0 || this.#bytes[from - 1] === QUOTE;
    this.#room(length + 10);
    this.#separate();
    if (wasQuoted) this.#raw(QUOTES, 0, 1);
    this.#raw(this.#bytes, from, from + length);
    if (wasQuoted) this.#raw(QUOTES, 0, 1);
  }

  /** Whether a quote stands between two places of the source; asked in ascending order. */
  #isQuoted(start: number, end: number): boolean {
    if (start > this.#nextQuote) {
      const found = this.#bytes.indexOf(QUOTE, start);
      this.#nextQuote = found < 0 ? Number.POSITIVE_INFINITY : found;
    } else if (this.#nextQuote >= end) return false;
    return this.#nextQuote < end;
  }

  #quoted(text: string): string {
    return mustQuote(text, this.#delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  #separate(): void {
    if (this.#cells++ > 0) this.#block[this.#at++] = this.#delimiter;
  }

  #raw(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > BLOCK - this.#at - 8) {
      this.#send(bytes.subarray(start, end));
      return;
    }
    const block = this.#block;
    let at = this.#at;
    if (end - start <= SHORT) {
      for (let index = start; index < end; index++) block[at++] = bytes[index] ?? 0;
    } else {
      block.set(bytes.subarray(start, end), at);
      at += end - start;
    }
    this.#at = at;
  }

  /** Makes sure that the block has room for so many bytes, if it ever can. */
  #room(bytes: number): void {
    if (this.#at + bytes > BLOCK) this.#flush();
  }

  /** Bytes too many for the block. */
  #send(bytes: Uint8Array): void {
    this.#flush();
    this.#write(bytes);
    this.#written += bytes.length;
    this.#rowStart = -1;
  }

  #flush(): void {
    if (this.#at === 0) return;
    this.#write(this.#block.subarray(0, this.#at));
    this.#written += this.#at;
    // What starts the row is gone, unless the row starts here.
    this.#rowStart = this.#rowStart === this.#at && this.#cells === 0 ? 0 : -1;
    this.#at = 0;
  }
}

const QUOTES = Uint8Array.of(QUOTE);
