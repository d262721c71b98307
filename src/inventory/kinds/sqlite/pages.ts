import { OdcError } from '../../../base/errors.ts';
import type { ByteSource, RandomBytes } from '../../../ports/bytes.ts';

const MAGIC = 'SQLite format 3\0';
/** Pages kept: a walk goes down the same branch again and again. */
const KEPT = 64;

/** The pages of an SQLite file (https://www.sqlite.org/fileformat2.html), read one by one. */
export class Pages {
  readonly path: string;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly count: number;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly #bytes: RandomBytes;
  readonly #size: number;
  readonly #kept = new Map<number, Uint8Array>();

  private constructor(path: string, bytes: RandomBytes, head: Uint8Array, fileBytes: number) {
    const view = new DataView(head.buffer);
    const size = view.getUint16(16);
    this.path = path;
    this.#bytes = bytes;
    this.#size = size === 1 ? 65_536 : size;
    this.usable = this.#size - (head[20] ?? 0);
    this.count = Math.ceil(fileBytes / this.#size);
    this.encoding =
      (['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const)[view.getUint32(56)] ?? 'utf-8';
  }

  /** @throws OdcError `input`, `sqlite-broken` */
  static open(source: ByteSource): Pages {
    const bytes = source.openAt?.();
    const head = new Uint8Array(100);
    const read = bytes?.readAt(head, 0) ?? 0;
    const isRight =
      read === 100 &&
      Buffer.from(head).toString('latin1', 0, 16) === MAGIC &&
      isPageSize(new DataView(head.buffer).getUint16(16));
    if (bytes === undefined || !isRight) {
      bytes?.close();
      throw new OdcError('input', 'sqlite-broken', { path: source.path });
    }
    return new Pages(source.path, bytes, head, source.size ?? 0);
  }

  /** A page, from 1 on. @throws OdcError `sqlite-broken` */
  page(number: number): Uint8Array {
    const known = this.#kept.get(number);
    if (known !== undefined) return known;
    const page = new Uint8Array(this.#size);
    const isThere = number >= 1 && number <= this.count;
    if (!isThere || this.#bytes.readAt(page, (number - 1) * this.#size) < 100) throw this.broken();
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value ?? 0);
    this.#kept.set(number, page);
    return page;
  }

  broken(): OdcError {
    return new OdcError('input', 'sqlite-broken', { path: this.path });
  }

  close(): void {
    this.#bytes.close();
  }
}

/** A power of two from 512 to 32,768; 1 stands for 65,536. */
function isPageSize(size: number): boolean {
  return size === 1 || (size >= 512 && size <= 32_768 && (size & (size - 1)) === 0);
}
