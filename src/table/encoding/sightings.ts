import type { DecodingWatch } from './decoded-stream.ts';
import { LineCounter } from './line-counter.ts';
import { MangledSearch, mayBeMangledAt } from './mojibake.ts';

/** Something about the encoding, seen at a physical line. */
export type Sighting =
  | { readonly kind: 'mangled'; readonly line: number }
  | {
      readonly kind: 'fault';
      readonly line: number;
      /** Characters before it in its line, and itself: from 1. */
      readonly position: number;
      /** Byte in the content, from 0. */
      readonly offset: number;
      /** The bytes, in hexadecimal. */
      readonly hex: string;
      /** The byte itself; `undefined` when two bytes go together. */
      readonly byte: number | undefined;
    };

/** Bytes of a former piece that may begin what goes on in the next one. */
const TAIL = 4;

const HEX = Array.from({ length: 256 }, (_each, byte) =>
  byte.toString(16).toUpperCase().padStart(2, '0'),
);

interface Fault {
  readonly written: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Watches a text being decoded and tells at which line something is wrong with its encoding. */
export class Lookout implements DecodingWatch {
  readonly #tell: (sighting: Sighting) => void;
  readonly #lines = new LineCounter();
  #faults: Fault[] = [];
  #tail: Uint8Array = new Uint8Array(0);
  #mangledLine = 0;

  constructor(tell: (sighting: Sighting) => void) {
    this.#tell = tell;
  }

  fault(offset: number, bytes: Uint8Array, written: number): void {
    this.#faults.push({ offset, bytes: bytes.slice(), written });
  }

  passed(piece: Uint8Array): void {
    if (this.#straddles(piece)) this.#tellMangled();
    const search = new MangledSearch(piece);
    let [at, mangled] = [0, search.after(0)];
    const goTo = (place: number): void => {
      this.#lines.advance(piece, at, place);
      at = place;
    };
    for (const fault of this.#faults) {
      while (mangled >= 0 && mangled < fault.written) {
        goTo(mangled);
        this.#tellMangled();
        mangled = search.after(mangled + 1);
      }
      goTo(fault.written);
      this.#tellFault(fault);
    }
    while (mangled >= 0) {
      goTo(mangled);
      this.#tellMangled();
      mangled = search.after(mangled + 1);
    }
    goTo(piece.length);
    this.#faults = [];
    this.#keepTail(piece);
  }

  #tellMangled(): void {
    const { line } = this.#lines;
    if (line === this.#mangledLine) return;
    this.#mangledLine = line;
    this.#tell({ kind: 'mangled', line });
  }

  #tellFault({ offset, bytes }: Fault): void {
    const { line, characters } = this.#lines;
    this.#tell({
      kind: 'fault',
      line,
      position: characters + 1,
      offset,
      hex: Array.from(bytes, (byte) => HEX[byte]).join(' '),
      byte: bytes.length === 1 ? bytes[0] : undefined,
    });
  }

  /** Whether mangled text begins in the former piece and ends in this one. */
  #straddles(piece: Uint8Array): boolean {
    if (this.#tail.length === 0) return false;
    const seam = Uint8Array.from([...this.#tail, ...piece.subarray(0, TAIL)]);
    for (let at = this.#tail.length - 1; at <= this.#tail.length + 2; at++) {
      const byte = seam[at];
      if ((byte === 0x82 || byte === 0x83) && mayBeMangledAt(seam, at)) return true;
    }
    return false;
  }

  #keepTail(piece: Uint8Array): void {
    const joined = piece.length >= TAIL ? piece : Uint8Array.from([...this.#tail, ...piece]);
    this.#tail = joined.slice(-TAIL);
  }
}
