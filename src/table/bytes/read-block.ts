import type { ByteStream } from '../../ports/bytes.ts';

/** Fills the block unless the stream ends before; answers how many bytes it holds. */
export async function fill(stream: ByteStream, block: Uint8Array): Promise<number> {
  let filled = 0;
  while (filled < block.length) {
    const got = stream.read(block.subarray(filled));
    const count = typeof got === 'number' ? got : await got;
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

const FIRST_BLOCK = 1024 * 1024;

/** All the bytes of a stream, which is closed; `undefined` when there are more than `most`. */
export async function readWhole(stream: ByteStream, most: number): Promise<Uint8Array | undefined> {
  try {
    let bytes = new Uint8Array(FIRST_BLOCK);
    let filled = 0;
    for (;;) {
      filled += await fill(stream, bytes.subarray(filled));
      if (filled > most) return undefined;
      if (filled < bytes.length) return bytes.subarray(0, filled);
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
  } finally {
    stream.close();
  }
}
