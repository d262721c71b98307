import { CR, type DialectBytes, LF } from './dialect-bytes.ts';

/** A quoting fault inside one record. */
export interface RecordFault {
  readonly kind: 'unclosed' | 'stray';
  readonly column: number;
  /** Line ends of the record before the opening quote. */
  readonly breaks: number;
}

/**
 * `record`: one was read. `more`: it goes on beyond the bytes at hand. `long`: it has more bytes or
 * cells than a record may have.
 */
export type Reading = 'record' | 'more' | 'long';

/** A record beyond this size is a quote that nobody closed, or no table at all. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** A record of more cells is no table at all. */
const MAX_CELLS = 2 ** 20;

/**
 * Reads records one by one. This is where the shape of a record is decided: the scanner in
 * WebAssembly takes the regular ones and leaves all others to this reader.
 *
 * RFC 4180, made tolerant: LF, CR LF and CR end a record; a quote opens a quoted cell only as its
 * first character; a doubled quote stands for one. A text after the closing quote (`stray`) leaves
 * the cell as it is written, up to the next delimiter. A quoted cell that never closes, or closes
 * amid a text after having swallowed a line end (`unclosed`), is a lone quote: it is read as
 * ordinary text, so that the lines below are read as the records that they are.
 *
 * The search for a closing quote ends at the first odd run of quotes, where any later cell that
 * opens would end it too: no byte is searched more than twice, whatever the faults.
 */
export class RecordReader {
  /** Pairs of start and end of each cell, without quotes; the start is complemented when quotes are doubled inside. */
  cells = new Int32Array(64);
  count = 0;
  /** Line ends inside the quoted cells of the record. */
  breaks = 0;
  faults: RecordFault[] = [];
  /** Where the next record starts. */
  next = 0;
  readonly #quote: number;
  readonly #maxBytes: number;
  /** 1 for the bytes that end a cell which is not quoted. */
  readonly #stops = new Uint8Array(256);
  #escaped = false;
  #swallowed = 0;

  constructor({ delimiter, quote }: DialectBytes, maxBytes = MAX_RECORD_BYTES) {
    this.#quote = quote;
    this.#maxBytes = maxBytes;
    for (const byte of [delimiter, LF, CR]) this.#stops[byte] = 1;
  }

  /**
   * Reads the record that starts at `from`, which is before `end`.
   * @param final whether the text ends at `end`
   */
  read(bytes: Uint8Array, from: number, end: number, final: boolean): Reading {
    this.count = 0;
    this.breaks = 0;
    if (this.faults.length > 0) this.faults = [];
    if (isLineEnd(bytes[from])) return this.#lineEnd(bytes, from, end, final);
    const bounded = end - from > this.#maxBytes;
    const limit = bounded ? from + this.#maxBytes + 1 : end;
    let cell = from;
    for (;;) {
      let at = cell;
      if (cell < limit && bytes[cell] === this.#quote) {
        const close = this.#closing(bytes, cell + 1, bounded ? limit - 1 : limit, end);
        if (!bounded && !final && (close < 0 || close + 1 >= end)) return 'more';
        if (close >= 0 && (close + 1 >= end || this.#stops[bytes[close + 1] ?? 0] === 1)) {
          this.#push(this.#escaped ? ~(cell + 1) : cell + 1, close);
          this.breaks += this.#swallowed;
          at = close + 1;
          if (at >= end) return this.#done(end);
          if (isLineEnd(bytes[at])) return this.#lineEnd(bytes, at, end, final);
          if (this.count > MAX_CELLS) return 'long';
          cell = at + 1;
          continue;
        }
        const kind = close < 0 || this.#swallowed > 0 ? 'unclosed' : 'stray';
        this.faults.push({ kind, column: this.count, breaks: this.breaks });
        at = kind === 'stray' ? close + 1 : cell + 1;
      }
      // biome-ignore lint/style/noNonNullAssertion: the loop that reads every byte.
      while (at < limit && this.#stops[bytes[at]!] === 0) at++;
      if (at >= limit) {
        if (bounded) return 'long';
        if (!final) return 'more';
        this.#push(cell, end);
        return this.#done(end);
      }
      this.#push(cell, at);
      if (this.count > MAX_CELLS) return 'long';
      if (isLineEnd(bytes[at])) return this.#lineEnd(bytes, at, end, final);
      cell = at + 1;
    }
  }

  /** The quote that closes a cell, or -1; says how many line ends stand before it. */
  #closing(bytes: Uint8Array, from: number, limit: number, end: number): number {
    this.#escaped = false;
    this.#swallowed = 0;
    for (let at = from; at < limit; at++) {
      const byte = bytes[at];
      if (byte === this.#quote) {
        if (at + 1 >= end || bytes[at + 1] !== this.#quote) return at;
        this.#escaped = true;
        at++;
      } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
        this.#swallowed++;
      }
    }
    return -1;
  }

  #push(start: number, end: number): void {
    if (2 * this.count === this.cells.length) {
      const grown = new Int32Array(2 * this.cells.length);
      grown.set(this.cells);
      this.cells = grown;
    }
    this.cells[2 * this.count] = start;
    this.cells[2 * this.count + 1] = end;
    this.count += 1;
  }

  #lineEnd(bytes: Uint8Array, at: number, end: number, final: boolean): Reading {
    if (bytes[at] === LF) return this.#done(at + 1);
    if (at + 1 >= end) return final ? this.#done(end) : 'more';
    return this.#done(bytes[at + 1] === LF ? at + 2 : at + 1);
  }

  #done(next: number): Reading {
    this.next = next;
    return 'record';
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}
