import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Bytes compressed at a time: each block ends on a byte, so that blocks follow each other. */
const BLOCK = 256 * 1024;
/** 1 January 2000, midnight: the same parts give the same bytes. */
const DOS_DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;
const DEFLATE = 8;
/** Names in UTF-8; sizes follow the data. */
const FLAGS = 0x0808;
const VERSION = 20;
/** Beyond, sizes would need the 64-bit form of the format. */
export const ZIP_LIMIT = 0xfffffffe;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  size: number;
  compressed: number;
}

/** A zip written piece after piece, in memory that does not grow (PKWARE APPNOTE 6.3, no Zip64). */
export class ZipWriter {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #entries: Entry[] = [];
  #current: Entry | undefined;
  #block = Buffer.allocUnsafeSlow(BLOCK);
  #filled = 0;
  #offset = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  /** Bytes written so far, and of the current part before compression. */
  get isTooLarge(): boolean {
    return this.#offset > ZIP_LIMIT || this.#entries.some(({ size }) => size > ZIP_LIMIT);
  }

  /** Starts a part of the archive; the former one is finished. */
  start(name: string): void {
    this.#finish();
    const entry = { name: Buffer.from(name), offset: this.#offset, crc: 0, size: 0, compressed: 0 };
    this.#current = entry;
    this.#entries.push(entry);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    common(head, 4);
    head.writeUInt16LE(entry.name.length, 26);
    this.#send(head);
    this.#send(entry.name);
  }

  /** Adds bytes to the current part. They are copied. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const count = Math.min(bytes.length - at, BLOCK - this.#filled);
      this.#block.set(bytes.subarray(at, at + count), this.#filled);
      this.#filled += count;
      at += count;
      if (this.#filled === BLOCK) this.#compress(constants.Z_SYNC_FLUSH);
    }
  }

  /** A whole part. */
  add(name: string, content: string): void {
    this.start(name);
    this.push(Buffer.from(content));
  }

  /** Finishes the archive. */
  end(): void {
    this.#finish();
    const start = this.#offset;
    for (const entry of this.#entries) {
      this.#send(centralHeader(entry));
      this.#send(entry.name);
    }
    const tail = Buffer.alloc(22);
    tail.writeUInt32LE(0x06054b50, 0);
    tail.writeUInt16LE(this.#entries.length, 8);
    tail.writeUInt16LE(this.#entries.length, 10);
    tail.writeUInt32LE((this.#offset - start) >>> 0, 12);
    tail.writeUInt32LE(start >>> 0, 16);
    this.#send(tail);
  }

  #compress(finishFlush: number): void {
    const entry = this.#current;
    if (entry === undefined) return;
    const block = this.#block.subarray(0, this.#filled);
    const compressed = deflateRawSync(block, { level: LEVEL, finishFlush });
    entry.crc = crc32(block, entry.crc);
    entry.size += block.length;
    entry.compressed += compressed.length;
    this.#filled = 0;
    this.#send(compressed);
  }

  #finish(): void {
    const entry = this.#current;
    if (entry === undefined) return;
    this.#compress(constants.Z_FINISH);
    this.#current = undefined;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    sizes(descriptor, 4, entry);
    this.#send(descriptor);
  }

  #send(bytes: Uint8Array): void {
    this.#write(bytes);
    this.#offset += bytes.length;
  }
}

/** A sheet is mostly markup: higher levels take twice the time for a few per cent. */
const LEVEL = 4;

function centralHeader(entry: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  common(head, 6);
  sizes(head, 16, entry);
  head.writeUInt16LE(entry.name.length, 28);
  head.writeUInt32LE(entry.offset >>> 0, 42);
  return head;
}

/** Version, flags, method, time and date. */
function common(head: Buffer, at: number): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(FLAGS, at + 2);
  head.writeUInt16LE(DEFLATE, at + 4);
  head.writeUInt16LE(0, at + 6);
  head.writeUInt16LE(DOS_DATE, at + 8);
}

function sizes(into: Buffer, at: number, { crc, compressed, size }: Entry): void {
  into.writeUInt32LE(crc >>> 0, at);
  into.writeUInt32LE(compressed >>> 0, at + 4);
  into.writeUInt32LE(size >>> 0, at + 8);
}
