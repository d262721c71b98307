import { pipeline, Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { OdcError } from '../../base/errors.ts';
import type { ByteStream } from '../../ports/bytes.ts';
import { GUNZIP_LIMITS, type GunzipLimits } from './gunzip-limits.ts';

const BLOCK = 256 * 1024;

/**
 * The content of a gzip file (RFC 1952, several members allowed).
 * Reading fails with an OdcError `input`: `gzip-damaged` when it is cut or corrupted, `gzip-bomb`
 * beyond the limits.
 */
export class GunzipStream implements ByteStream {
  readonly #inner: ByteStream;
  readonly #path: string;
  readonly #limits: GunzipLimits;
  readonly #blocks: AsyncIterator<Uint8Array>;
  readonly #compressed: Readable;
  readonly #gunzip: Gunzip;
  #block: Uint8Array = new Uint8Array(0);
  #in = 0;
  #out = 0;

  constructor(inner: ByteStream, path: string, limits: GunzipLimits = GUNZIP_LIMITS) {
    this.#inner = inner;
    this.#path = path;
    this.#limits = limits;
    this.#gunzip = createGunzip({ chunkSize: BLOCK });
    this.#compressed = Readable.from(this.#blocksIn(), { objectMode: false });
    // The outcome comes through the iterator; here it would be said twice.
    pipeline(this.#compressed, this.#gunzip, () => {});
    this.#blocks = this.#gunzip[Symbol.asyncIterator]();
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.#block.length === 0) this.#block = await this.#next();
    const count = Math.min(into.length, this.#block.length);
    into.set(this.#block.subarray(0, count));
    this.#block = this.#block.subarray(count);
    return count;
  }

  close(): void {
    this.#compressed.destroy();
    this.#gunzip.destroy();
    this.#inner.close();
  }

  async *#blocksIn(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const block = new Uint8Array(BLOCK);
      const got = this.#inner.read(block);
      const count = typeof got === 'number' ? got : await got;
      if (count === 0) return;
      this.#in += count;
      yield block.subarray(0, count);
    }
  }

  /** The next bytes; none at the end. */
  async #next(): Promise<Uint8Array> {
    const { value, done } = await this.#blocks.next().catch((cause: unknown) => {
      throw this.#damaged(cause);
    });
    if (done === true) return new Uint8Array(0);
    this.#out += value.length;
    const { bytes, ratio, ratioFrom } = this.#limits;
    const inflated = this.#out > ratioFrom && this.#out > this.#in * ratio;
    if (inflated || this.#out > bytes) {
      this.close();
      throw new OdcError('input', 'gzip-bomb', { path: this.#path, bytes, ratio });
    }
    return value;
  }

  #damaged(cause: unknown): unknown {
    if (cause instanceof OdcError) return cause;
    const isOfGzip = String((cause as NodeJS.ErrnoException).code).startsWith('Z_');
    if (!isOfGzip) return cause;
    return new OdcError('input', 'gzip-damaged', { path: this.#path, bytes: this.#out }, cause);
  }
}
