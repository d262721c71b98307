import { createHash } from 'node:crypto';
import { OdcError } from '../base/errors.ts';
import type { ByteSource } from '../ports/bytes.ts';

const BLOCK = 1024 * 1024;

export interface Digests {
  readonly bytes: number;
  /** Hexadecimal; udata knows files by it. */
  readonly sha1: string;
  /** Hexadecimal; the record of a build has it. */
  readonly sha256: string;
}

/** Reads a file once for its size and its digests. */
export async function digestsOf(source: ByteSource, signal?: AbortSignal): Promise<Digests> {
  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')];
  const stream = source.open();
  let bytes = 0;
  try {
    const block = new Uint8Array(BLOCK);
    for (;;) {
      const count = await stream.read(block);
      if (count === 0) break;
      if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
      const piece = block.subarray(0, count);
      sha1.update(piece);
      sha256.update(piece);
      bytes += count;
    }
  } finally {
    stream.close();
  }
  return { bytes, sha1: sha1.digest('hex'), sha256: sha256.digest('hex') };
}

/** SHA-256 of what comes piece after piece. */
export function growingDigest() {
  const sha256 = createHash('sha256');
  let bytes = 0;
  return {
    add(piece: Uint8Array): void {
      sha256.update(piece);
      bytes += piece.length;
    },
    end: () => ({ bytes, sha256: sha256.digest('hex') }),
  };
}
