import type { ByteSource, ByteStream, RandomBytes } from '../ports/bytes.ts';

export interface MemorySourceOptions {
  /** Most bytes that one read gives; all that fits when left out. */
  readonly chunk?: number;
  /** `false` behaves like standard input: no size, one `open` only. */
  readonly again?: boolean;
  /** Reads answer promises, as a pipe does. */
  readonly late?: boolean;
}

/** Bytes in memory as a source: the twin of a file for tests. Text is written as UTF-8. */
export function memorySource(
  path: string,
  content: Uint8Array | string,
  options: MemorySourceOptions = {},
): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const again = options.again ?? true;
  let opened = false;
  return {
    path,
    size: again ? bytes.length : undefined,
    again,
    open() {
      if (opened && !again) throw new Error(`${path} was opened twice and can be read only once`);
      opened = true;
      return new MemoryStream(bytes, options);
    },
    ...(again ? { openAt: () => memoryBytes(bytes) } : {}),
  };
}

function memoryBytes(bytes: Uint8Array): RandomBytes {
  return {
    readAt(into, at) {
      const piece = bytes.subarray(at, at + into.length);
      into.set(piece);
      return piece.length;
    },
    close() {},
  };
}

class MemoryStream implements ByteStream {
  readonly #bytes: Uint8Array;
  readonly #chunk: number;
  readonly #late: boolean;
  #at = 0;

  constructor(bytes: Uint8Array, options: MemorySourceOptions) {
    this.#bytes = bytes;
    this.#chunk = Math.max(1, options.chunk ?? Number.POSITIVE_INFINITY);
    this.#late = options.late ?? false;
  }

  read(into: Uint8Array): number | Promise<number> {
    const count = Math.min(into.length, this.#chunk, this.#bytes.length - this.#at);
    into.set(this.#bytes.subarray(this.#at, this.#at + count));
    this.#at += count;
    return this.#late ? Promise.resolve(count) : count;
  }

  close(): void {}
}
