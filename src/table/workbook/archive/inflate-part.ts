import { crc32, createInflateRaw } from 'node:zlib';

const CHUNK_BYTES = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

export interface PartFacts {
  readonly compressionMethod: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
}

/**
 * The bytes of one entry of a zip, in chunks; never more than its directory announced.
 * @throws Error when the bytes are not what the directory says
 */
export async function* inflatePart(
  data: Uint8Array,
  facts: PartFacts,
): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  let crc = 0;
  for await (const chunk of inflated(data, facts.compressionMethod)) {
    length += chunk.length;
    if (length > facts.uncompressedSize) throw new Error('more bytes than announced');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (length !== facts.uncompressedSize) throw new Error('fewer bytes than announced');
  if (crc !== facts.crc32) throw new Error('CRC mismatch');
}

function inflated(data: Uint8Array, method: number): AsyncIterable<Uint8Array> | Uint8Array[] {
  if (method === STORED) return pieces(data);
  if (method !== DEFLATED) throw new Error(`compression method ${method}`);
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  inflate.end(data);
  return inflate;
}

function pieces(data: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += CHUNK_BYTES) {
    chunks.push(data.subarray(at, at + CHUNK_BYTES));
  }
  return chunks;
}
