import { tmpdir } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import { diskSink } from '../../adapters/disk-sink.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { SinkFile } from '../../ports/sink.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

const BLOCK = 256 * 1024;

/** A file that never gets its name: what is written there is read again, then removed. */
export function scratchFile(): SinkFile {
  return diskSink.open(paths.join(tmpdir(), 'odc-fix.csv'), { force: true });
}

/** Hands over all the bytes of a source; the block is used again once `take` returns. */
export async function drain(source: ByteSource, take: (bytes: Uint8Array) => void): Promise<void> {
  const stream = source.open();
  const block = new Uint8Array(BLOCK);
  try {
    for (;;) {
      const got = stream.read(block);
      const count = typeof got === 'number' ? got : await got;
      if (count === 0) return;
      take(block.subarray(0, count));
    }
  } finally {
    stream.close();
  }
}

/** Writes a text in UTF-8 to standard output. */
export async function pour(source: ByteSource, { out }: Context): Promise<void> {
  const decoder = new StringDecoder('utf8');
  await drain(source, (bytes) => out.write(decoder.write(Buffer.from(bytes))));
  out.write(decoder.end());
}
