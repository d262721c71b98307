import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { OdcError } from '../../../base/errors.ts';
import type { Limits } from '../limits.ts';
import { brokenWorkbook, encryptedWorkbook, workbookTooLarge } from './faults.ts';
import { inflatePart } from './inflate-part.ts';

/** The parts of a workbook, by name. Names are compared without case, as the OPC standard has it. */
export class Archive {
  readonly path: string;
  readonly limits: Limits;
  readonly #bytes: Buffer;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(
    path: string,
    limits: Limits,
    bytes: Buffer,
    zip: ZipFile,
    entries: ReadonlyMap<string, Entry>,
  ) {
    this.path = path;
    this.limits = limits;
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = entries;
  }

  /**
   * Reads the directory of the archive.
   * @param path as the user named the file, for errors
   * @throws OdcError `broken-workbook`, `workbook-too-large`, `encrypted-workbook`
   */
  static async open(bytes: Uint8Array, path: string, limits: Limits): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      const zip = await fromBufferPromise(buffer);
      return new Archive(path, limits, buffer, zip, await directory(zip, path, limits));
    } catch (error) {
      if (error instanceof OdcError) throw error;
      throw brokenWorkbook(path, '', error);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** Bytes of a part once inflated, as the directory says. */
  size(part: string): number {
    return this.#entries.get(part.toLowerCase())?.uncompressedSize ?? 0;
  }

  /**
   * The bytes of a part, in chunks. Read to its end, a part is proved whole by its CRC.
   * @throws OdcError `broken-workbook` when it is missing or altered, `workbook-too-large`
   */
  async *read(part: string, maxBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) throw brokenWorkbook(this.path, part);
    if (entry.uncompressedSize > maxBytes) throw workbookTooLarge(this.path, part, 'bytes');
    try {
      const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, {
        minimal: true,
      });
      const data = this.#bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
      yield* inflatePart(data, entry);
    } catch (error) {
      if (error instanceof OdcError) throw error;
      throw brokenWorkbook(this.path, part, error);
    }
  }
}

async function directory(
  zip: ZipFile,
  path: string,
  limits: Limits,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  if (zip.entryCount > limits.entries) throw workbookTooLarge(path, '', 'entries');
  // yauzl refuses absolute names and those that climb with `..`.
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw brokenWorkbook(path, entry.fileName);
    if (entry.isEncrypted()) throw encryptedWorkbook(path);
    const { uncompressedSize, compressedSize } = entry;
    total += uncompressedSize;
    if (total > limits.totalBytes) throw workbookTooLarge(path, entry.fileName, 'bytes');
    if (uncompressedSize > limits.ratioFrom && uncompressedSize > limits.ratio * compressedSize) {
      throw workbookTooLarge(path, entry.fileName, 'ratio');
    }
    entries.set(name, entry);
  }
  return entries;
}
