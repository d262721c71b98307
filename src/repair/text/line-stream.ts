import type { ByteStream } from '../../ports/bytes.ts';

/** What becomes of one line, given and answered without its line end. May answer the very bytes. */
export type MendLine = (line: Uint8Array) => Uint8Array;

const BLOCK = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** A stream whose lines are mended one by one; line ends stay as they are, and so does their number. */
export class LineStream implements ByteStream {
  readonly #inner: ByteStream;
  readonly #mend: MendLine;
  #buffer = new Uint8Array(2 * BLOCK);
  #start = 0;
  #end = 0;
  #ended = false;
  /** Mended and not handed over yet. */
  #ready: Uint8Array = new Uint8Array(0);

  constructor(inner: ByteStream, mend: MendLine) {
    this.#inner = inner;
    this.#mend = mend;
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#ready.length === 0) {
      const line = this.#nextLine();
      if (line !== undefined) this.#ready = line;
      else if (this.#ended) return 0;
      else await this.#fill();
    }
    const count = Math.min(into.length, this.#ready.length);
    into.set(this.#ready.subarray(0, count));
    this.#ready = this.#ready.subarray(count);
    return count;
  }

  close(): void {
    this.#inner.close();
  }

  /** The next line, mended, with its line end; `undefined` while it is not all there. */
  #nextLine(): Uint8Array | undefined {
    const buffer = this.#buffer;
    let at = this.#start;
    while (at < this.#end && buffer[at] !== LF && buffer[at] !== CR) at++;
    // A CR may be half of a line end that goes on in the next block.
    const isOpen = at >= this.#end || (buffer[at] === CR && at + 1 >= this.#end);
    if (isOpen && !this.#ended) return undefined;
    if (at >= this.#end && at === this.#start) return undefined;
    const isDouble = at + 1 < this.#end && buffer[at] === CR && buffer[at + 1] === LF;
    const next = at >= this.#end ? at : at + (isDouble ? 2 : 1);
    const line = this.#mend(buffer.subarray(this.#start, at));
    const mended = new Uint8Array(line.length + next - at);
    mended.set(line);
    mended.set(buffer.subarray(at, next), line.length);
    this.#start = next;
    return mended;
  }

  async #fill(): Promise<void> {
    this.#buffer.copyWithin(0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    if (this.#end + BLOCK > this.#buffer.length) {
      const grown = new Uint8Array(2 * this.#buffer.length);
      grown.set(this.#buffer.subarray(0, this.#end));
      this.#buffer = grown;
    }
    const got = this.#inner.read(this.#buffer.subarray(this.#end, this.#end + BLOCK));
    const count = typeof got === 'number' ? got : await got;
    if (count === 0) this.#ended = true;
    this.#end += count;
  }
}
