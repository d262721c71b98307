import { createHash } from 'node:crypto';
import type { Sink, SinkFile, SinkOptions } from '../../ports/sink.ts';

/** A file that was written, and what proves that it has not changed since. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** Counts and digests files while they are written: none has to be read again. */
export class HashedSink implements Sink {
  readonly #sink: Sink;
  readonly #written = new Map<string, FileFacts>();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(path: string, options: SinkOptions = {}): SinkFile {
    const file = this.#sink.open(path, options);
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      write(piece) {
        hash.update(piece);
        bytes += piece.length;
        file.write(piece);
      },
      reread: () => file.reread(),
      commit: async () => {
        await file.commit();
        this.#written.set(path, { path, bytes, sha256: hash.digest('hex') });
      },
      abort: () => file.abort(),
    };
  }

  /** @throws Error for a file that was not committed */
  factsOf(path: string): FileFacts {
    const facts = this.#written.get(path);
    if (facts === undefined) throw new Error(`${path} was not written`);
    return facts;
  }

  /** Writes a whole text. */
  async writeText(path: string, text: string): Promise<FileFacts> {
    const file = this.open(path, { force: true });
    try {
      file.write(Buffer.from(text));
      await file.commit();
    } finally {
      file.abort();
    }
    return this.factsOf(path);
  }
}
