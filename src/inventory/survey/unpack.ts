import { fromBufferPromise } from 'yauzl';
import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import { inflatePart } from '../../table/workbook/archive/inflate-part.ts';
import type { FoundFile } from '../crawl/found-file.ts';
import { isLitter } from '../crawl/ignored.ts';
import { kindByName } from '../kinds/index.ts';
import { bytesSource } from './bytes-source.ts';

/** An archive is read whole in memory, and so are its entries, one family after the other. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_ENTRY_BYTES = 128 * 1024 * 1024;
const MOST_ENTRIES = 2000;
/** Inflated to so many times its size, an entry is a trap. */
const MOST_RATIO = 1000;

export interface Unpacked {
  /** Names of all that it holds. */
  readonly names: readonly string[];
  /** What may hold a table, unpacked. Archives inside are not looked into. */
  readonly files: readonly FoundFile[];
}

/**
 * Looks once inside a zip.
 * @throws OdcError `input`: `archive-too-large`, `archive-broken`
 */
export async function unpackZip(source: ByteSource): Promise<Unpacked> {
  const { path } = source;
  const bytes = await readWhole(source.open(), MOST_BYTES);
  if (bytes === undefined) throw new OdcError('input', 'archive-too-large', { path });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer);
    const names: string[] = [];
    const files: FoundFile[] = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.normalize('NFC');
      if (name.endsWith('/') || isLitter(name.slice(name.lastIndexOf('/') + 1))) continue;
      names.push(name);
      const size = entry.uncompressedSize;
      if (!mayHoldTable(name) || entry.isEncrypted() || names.length > MOST_ENTRIES) continue;
      if (size === 0 || size > MOST_ENTRY_BYTES || size > MOST_RATIO * entry.compressedSize)
        continue;
      total += size;
      if (total > MOST_BYTES) break;
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const data = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
      const content = await gathered(inflatePart(data, entry), size);
      const inside = `${path}/${name}`;
      files.push({
        path: inside,
        location: inside,
        bytes: size,
        modified: entry.getLastModDate().getTime(),
        source: bytesSource(inside, content),
      });
    }
    return { names, files };
  } catch (cause) {
    throw cause instanceof OdcError
      ? cause
      : new OdcError('input', 'archive-broken', { path }, cause);
  }
}

/** Tables, and what goes with those of shapefiles. */
function mayHoldTable(name: string): boolean {
  return kindByName(name)?.tables !== undefined || /\.(?:shx|prj|cpg)$/i.test(name);
}

async function gathered(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
