import { OdcError } from '../../base/errors.ts';
import type { ByteSource, ByteStream } from '../../ports/bytes.ts';
import { fill } from './read-block.ts';
import { CountingStream, JoinedStream } from './streams.ts';

/** Enough for a dialect, a header, 200 records, and for an encoding when nothing can be read twice. */
export const HEAD_BYTES = 1024 * 1024;

/** The bytes of a table, uncompressed, with the first of them at hand. */
export interface Content {
  readonly path: string;
  readonly compression: 'gzip' | undefined;
  /** The first bytes, 1 MB at most. */
  readonly head: Uint8Array;
  /** `head` is all there is. */
  readonly complete: boolean;
  /** `open` may be called as often as wanted. */
  readonly again: boolean;
  /** Size of the source, when known. */
  readonly size: number | undefined;
  /** From the first byte. */
  open(): ByteStream;
  /** Bytes of the source read since the last `open`. */
  read(): number;
}

interface Origin {
  readonly again: boolean;
  open(): ByteStream;
}

/**
 * Reads the first bytes of a source and unfolds what is gzipped.
 * @throws OdcError `input`: `gzip-damaged`, `gzip-bomb`, and the source's own
 */
export async function openContent(source: ByteSource): Promise<Content> {
  let read = 0;
  const counted: Origin = {
    again: source.again,
    open() {
      read = 0;
      return new CountingStream(source.open(), (count) => {
        read += count;
      });
    },
  };
  const outer = await peek(counted);
  const isGzip = isGzipped(outer.head);
  const inner = isGzip ? await peek(await unfolded(outer, source.path)) : outer;
  if (isGzip && isGzipped(inner.head)) {
    throw new OdcError('input', 'not-a-table', { path: source.path, kind: 'gzip-in-gzip' });
  }
  const size = source.size ?? (outer.complete ? outer.head.length : undefined);
  return {
    ...inner,
    path: source.path,
    compression: isGzip ? 'gzip' : undefined,
    size,
    read: () => read,
  };
}

/** RFC 1952: the magic number, then DEFLATE, the only method there is. */
function isGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

async function unfolded(outer: Origin, path: string): Promise<Origin> {
  const { GunzipStream } = await import('./gunzip.ts');
  return { again: outer.again, open: () => new GunzipStream(outer.open(), path) };
}

/** Reads the first bytes; they are replayed when their origin cannot be opened again. */
async function peek(origin: Origin): Promise<Origin & Pick<Content, 'head' | 'complete'>> {
  const stream = origin.open();
  const block = new Uint8Array(HEAD_BYTES);
  const count = await fill(stream, block);
  const head = count === block.length ? block : block.slice(0, count);
  const complete = count < block.length;
  if (complete || origin.again) stream.close();
  if (complete) return { head, complete, again: true, open: () => new JoinedStream(head) };
  if (origin.again) return { head, complete, again: true, open: origin.open };
  return { head, complete, again: false, open: once(() => new JoinedStream(head, stream)) };
}

/** A second opening would give the first bytes only: better a failure than a table that is cut. */
function once(open: () => ByteStream): () => ByteStream {
  let opened = false;
  return () => {
    if (opened) throw new Error('This source can be read only once');
    opened = true;
    return open();
  };
}
