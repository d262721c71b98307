import { createHash } from 'node:crypto';
import type { ByteSource } from '../../ports/bytes.ts';

const BLOCK = 1 << 20;

/** SHA-256 of a source, read from end to end. @throws OdcError `input`; the signal's reason */
export async function digestSource(
  source: ByteSource,
  signal?: AbortSignal,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  const block = new Uint8Array(BLOCK);
  const stream = source.open();
  let bytes = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const count = await stream.read(block);
      if (count === 0) break;
      hash.update(block.subarray(0, count));
      bytes += count;
    }
  } finally {
    stream.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
