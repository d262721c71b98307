import type { ByteStream } from '../../ports/bytes.ts';
import type { Decoder, OnFault } from './decoder.ts';

const RAW_BYTES = 256 * 1024;
/** A caller's buffer smaller than this is served from a spill: a character needs up to 4 bytes. */
const SMALL = 64;
const SPILL_BYTES = 1024;

/** Sees what a decoder could not decode and what it wrote. */
export interface DecodingWatch {
  /**
   * A fault of the piece that is being decoded.
   * @param offset of its first byte in the content
   * @param bytes that make it
   * @param written bytes of the piece that stand before its U+FFFD
   */
  fault(offset: number, bytes: Uint8Array, written: number): void;
  /** The piece, decoded: valid UTF-8. To be read before the call ends. */
  passed(piece: Uint8Array): void;
}

/** A stream of any encoding as a stream of valid UTF-8, without its byte order mark. */
export class DecodedStream implements ByteStream {
  readonly #inner: ByteStream;
  readonly #decoder: Decoder;
  readonly #watch: DecodingWatch | undefined;
  readonly #raw = new Uint8Array(RAW_BYTES);
  #start = 0;
  #end = 0;
  /** Offset in the content of the first byte of `#raw`. */
  #offset = 0;
  #toSkip: number;
  #ended = false;
  #spill: Uint8Array = new Uint8Array(0);

  /** @param skip bytes to leave out at the start: the byte order mark */
  constructor(inner: ByteStream, decoder: Decoder, skip: number, watch?: DecodingWatch) {
    this.#inner = inner;
    this.#decoder = decoder;
    this.#toSkip = skip;
    this.#watch = watch;
  }

  read(into: Uint8Array): number | Promise<number> {
    for (;;) {
      const served = this.#serve(into);
      if (served > 0 || this.#isOver) return served;
      this.#compact();
      const got = this.#inner.read(this.#raw.subarray(this.#end));
      if (typeof got !== 'number') {
        return got.then((count) => {
          this.#take(count);
          return this.read(into);
        });
      }
      this.#take(got);
    }
  }

  close(): void {
    this.#inner.close();
  }

  get #isOver(): boolean {
    return this.#ended && this.#start === this.#end && this.#spill.length === 0;
  }

  #compact(): void {
    this.#raw.copyWithin(0, this.#start, this.#end);
    this.#offset += this.#start;
    this.#end -= this.#start;
    this.#start = 0;
  }

  #take(count: number): void {
    this.#end += count;
    if (count === 0) this.#ended = true;
    const skipped = Math.min(this.#toSkip, this.#end - this.#start);
    this.#start += skipped;
    this.#toSkip -= skipped;
  }

  #serve(into: Uint8Array): number {
    if (this.#spill.length === 0) {
      if (this.#start === this.#end) return 0;
      if (into.length >= SMALL) return this.#decode(into);
      const spill = new Uint8Array(SPILL_BYTES);
      this.#spill = spill.subarray(0, this.#decode(spill));
    }
    const count = Math.min(into.length, this.#spill.length);
    into.set(this.#spill.subarray(0, count));
    this.#spill = this.#spill.subarray(count);
    return count;
  }

  #decode(output: Uint8Array): number {
    const { consumed, written } = this.#decoder.decode(
      this.#raw,
      this.#start,
      this.#end,
      output,
      this.#ended,
      this.#onFault,
    );
    this.#start += consumed;
    if (written > 0) this.#watch?.passed(output.subarray(0, written));
    return written;
  }

  readonly #onFault: OnFault = (at, size, written) => {
    this.#watch?.fault(this.#offset + at, this.#raw.subarray(at, at + size), written);
  };
}

/** Decodes bytes in memory, whole, as they stand: what is cut at their end is left out. */
export function decodeBlock(bytes: Uint8Array, decoder: Decoder, last: boolean): Uint8Array {
  const output = new Uint8Array(bytes.length * 3 + 4);
  let [start, written] = [0, 0];
  while (start < bytes.length) {
    const rest = output.subarray(written);
    const done = decoder.decode(bytes, start, bytes.length, rest, last, () => {});
    if (done.consumed === 0) break;
    start += done.consumed;
    written += done.written;
  }
  return output.subarray(0, written);
}
