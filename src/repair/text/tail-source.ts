import type { ByteSource, ByteStream } from '../../ports/bytes.ts';

const LF = 0x0a;
const CR = 0x0d;

/** A source that remembers the last byte that was read of it. */
export class TailSource implements ByteSource {
  readonly path: string;
  readonly size: number | undefined;
  readonly again: boolean;
  readonly #source: ByteSource;
  #last = LF;

  constructor(source: ByteSource) {
    this.#source = source;
    this.path = source.path;
    this.size = source.size;
    this.again = source.again;
  }

  /** True when what was read last is no line end. */
  get endsOpen(): boolean {
    return this.#last !== LF && this.#last !== CR;
  }

  open(): ByteStream {
    const inner = this.#source.open();
    const keep = (into: Uint8Array, count: number): number => {
      if (count > 0) this.#last = into[count - 1] ?? LF;
      return count;
    };
    return {
      read: (into) => {
        const got = inner.read(into);
        return typeof got === 'number' ? keep(into, got) : got.then((count) => keep(into, count));
      },
      close: () => inner.close(),
    };
  }
}
