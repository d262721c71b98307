import { OdcError } from '../../base/errors.ts';
import type { ByteStream } from '../../ports/bytes.ts';
import type { Random } from '../../ports/random.ts';

/** Fills a block. @throws OdcError `input` when the file became shorter meanwhile */
export async function readPart(
  stream: Pick<ByteStream, 'read'>,
  into: Uint8Array,
  path: string,
): Promise<void> {
  for (let at = 0; at < into.length; ) {
    const count = await stream.read(into.subarray(at));
    if (count === 0) throw new OdcError('input', 'input-changed', { path });
    at += count;
  }
}

/** Hexadecimal digits drawn at random. */
export const hex = (random: Random, bytes: number): string =>
  Buffer.from(random.bytes(bytes)).toString('hex');
