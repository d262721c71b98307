import type { ByteStream } from '../../ports/bytes.ts';

/** Some bytes in memory, then those of a stream. */
export class JoinedStream implements ByteStream {
  #first: Uint8Array;
  readonly #rest: ByteStream | undefined;

  constructor(first: Uint8Array, rest?: ByteStream) {
    this.#first = first;
    this.#rest = rest;
  }

  read(into: Uint8Array): number | Promise<number> {
    if (this.#first.length === 0) return this.#rest?.read(into) ?? 0;
    const count = Math.min(into.length, this.#first.length);
    into.set(this.#first.subarray(0, count));
    this.#first = this.#first.subarray(count);
    return count;
  }

  close(): void {
    this.#rest?.close();
  }
}

/** A stream without its first bytes. */
export class SkippingStream implements ByteStream {
  readonly #inner: ByteStream;
  #toSkip: number;

  constructor(inner: ByteStream, toSkip: number) {
    this.#inner = inner;
    this.#toSkip = toSkip;
  }

  read(into: Uint8Array): number | Promise<number> {
    for (;;) {
      const got = this.#inner.read(into);
      if (typeof got !== 'number') {
        return got.then((count) => {
          const left = this.#skip(into, count);
          return left > 0 || count === 0 ? left : this.read(into);
        });
      }
      const left = this.#skip(into, got);
      if (left > 0 || got === 0) return left;
    }
  }

  close(): void {
    this.#inner.close();
  }

  /** Drops what is to be skipped from the bytes just read; answers how many are left. */
  #skip(into: Uint8Array, count: number): number {
    if (this.#toSkip === 0) return count;
    const skipped = Math.min(this.#toSkip, count);
    this.#toSkip -= skipped;
    into.copyWithin(0, skipped, count);
    return count - skipped;
  }
}

/** Tells how many bytes went through. */
export class CountingStream implements ByteStream {
  readonly #inner: ByteStream;
  readonly #onBytes: (count: number) => void;

  constructor(inner: ByteStream, onBytes: (count: number) => void) {
    this.#inner = inner;
    this.#onBytes = onBytes;
  }

  read(into: Uint8Array): number | Promise<number> {
    const got = this.#inner.read(into);
    if (typeof got !== 'number') return got.then((count) => this.#count(count));
    return this.#count(got);
  }

  close(): void {
    this.#inner.close();
  }

  #count(count: number): number {
    this.#onBytes(count);
    return count;
  }
}
