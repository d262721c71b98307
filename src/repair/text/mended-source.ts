import type { ByteSource } from '../../ports/bytes.ts';
import { openContent } from '../../table/bytes/content.ts';
import { SkippingStream } from '../../table/bytes/streams.ts';
import { DecodedStream } from '../../table/encoding/decoded-stream.ts';
import { decoderOf } from '../../table/encoding/encoding.ts';
import { LineStream, type MendLine } from './line-stream.ts';

const BOM_BYTES = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2 } as const;

/** How the bytes of a source become text. */
export interface SourceEncoding {
  readonly encoding: string;
  readonly bom: boolean;
}

/**
 * A source as text in UTF-8 whose lines are mended: what it is once its bytes are repaired. Gzipped
 * sources are unfolded.
 * @param raw the lines are given as they are in the file, before they are decoded
 */
export async function mendedSource(
  source: ByteSource,
  { encoding, bom }: SourceEncoding,
  mend: MendLine,
  raw: boolean,
): Promise<ByteSource> {
  const content = await openContent(source);
  const skip = bom ? (BOM_BYTES[encoding as keyof typeof BOM_BYTES] ?? 0) : 0;
  return {
    path: source.path,
    size: undefined,
    again: source.again,
    open() {
      const bytes = content.open();
      const text = raw
        ? new SkippingStream(bytes, skip)
        : new DecodedStream(bytes, decoderOf(encoding), skip);
      return new LineStream(text, mend);
    },
  };
}
