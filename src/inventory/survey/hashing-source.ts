import { createHash } from 'node:crypto';
import type { ByteSource, ByteStream } from '../../ports/bytes.ts';

const BLOCK = 1024 * 1024;

/** A source that learns its SHA-256 as it is read, so that the file is read once. */
export class HashingSource implements ByteSource {
  readonly path: string;
  readonly size: number | undefined;
  readonly again: boolean;
  readonly openAt?: NonNullable<ByteSource['openAt']>;
  readonly #inner: ByteSource;
  #sha256: string | undefined;

  constructor(inner: ByteSource) {
    this.#inner = inner;
    this.path = inner.path;
    this.size = inner.size;
    this.again = inner.again;
    if (inner.openAt !== undefined) this.openAt = inner.openAt;
  }

  open(): ByteStream {
    const stream = this.#inner.open();
    if (this.#sha256 !== undefined) return stream;
    const hash = createHash('sha256');
    const take = (into: Uint8Array, count: number): number => {
      if (count > 0) hash.update(into.subarray(0, count));
      else this.#sha256 ??= hash.digest('hex');
      return count;
    };
    return {
      read(into) {
        const got = stream.read(into);
        return typeof got === 'number' ? take(into, got) : got.then((count) => take(into, count));
      },
      close: () => stream.close(),
    };
  }

  /** The SHA-256, in hexadecimal; reads the file when nobody has read it to its end. */
  async sha256(signal?: AbortSignal): Promise<string> {
    if (this.#sha256 !== undefined) return this.#sha256;
    const stream = this.open();
    try {
      const block = new Uint8Array(BLOCK);
      while ((await stream.read(block)) > 0) signal?.throwIfAborted();
    } finally {
      stream.close();
    }
    return this.#sha256 ?? '';
  }
}
