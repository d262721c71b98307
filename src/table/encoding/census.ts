import type { ByteStream } from '../../ports/bytes.ts';
import type { Neighbourhood } from './french-letters.ts';
import { CUT, sequenceAt } from './utf8-sequence.ts';

const BLOCK = 256 * 1024;
/** Neighbourhoods kept: letter statistics need no more. */
const KEPT = 1024;
/** From this many bytes outside UTF-8 on, the verdict may fall before the end. */
const ENOUGH = 4096;
const CRUSHING = 8;

/** How much of some bytes is UTF-8. */
export interface Census {
  /** Sequences of 2 bytes or more: text in UTF-8. */
  readonly sequences: number;
  /** Bytes that belong to no sequence. */
  readonly strays: number;
  /** Some bytes of 80 and more, in their place. */
  readonly neighbourhoods: readonly Neighbourhood[];
}

/**
 * Counts what is UTF-8 and what is not. Stops before the end when bytes outside UTF-8 are many and
 * by far more than sequences: nothing that follows makes it a UTF-8 text.
 */
export async function takeCensus(stream: ByteStream): Promise<Census> {
  const counter = new CensusCounter();
  const block = new Uint8Array(BLOCK);
  let kept = 0;
  for (;;) {
    const got = stream.read(block.subarray(kept));
    const count = typeof got === 'number' ? got : await got;
    const end = kept + count;
    const done = counter.count(block, end, count === 0);
    if (count === 0 || counter.isDecided) return counter;
    block.copyWithin(0, done, end);
    kept = end - done;
  }
}

/** The census of bytes in memory; `last`: nothing follows them. */
export function censusOf(bytes: Uint8Array, last: boolean): Census {
  const counter = new CensusCounter();
  counter.count(bytes, bytes.length, last);
  return counter;
}

class CensusCounter implements Census {
  sequences = 0;
  strays = 0;
  readonly neighbourhoods: Neighbourhood[] = [];
  #before = 0x20;

  get isDecided(): boolean {
    return this.strays >= ENOUGH && this.strays > this.sequences * CRUSHING;
  }

  /** Counts `bytes[0, end)`; answers where a cut sequence starts, which must come again. */
  count(bytes: Uint8Array, end: number, last: boolean): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, end);
    let at = 0;
    for (;;) {
      at = asciiEnd(view, at, end);
      if (at >= end) break;
      const length = sequenceAt(bytes, at, end);
      if (length === CUT && !last) break;
      if (length > 1) this.sequences += 1;
      else this.strays += 1;
      this.#keep(bytes, at, end);
      at += Math.max(1, length);
    }
    if (at > 0) this.#before = bytes[at - 1] as number;
    return at;
  }

  #keep(bytes: Uint8Array, at: number, end: number): void {
    if (this.neighbourhoods.length >= KEPT) return;
    const before = at > 0 ? (bytes[at - 1] as number) : this.#before;
    const after = at + 1 < end ? (bytes[at + 1] as number) : 0x20;
    this.neighbourhoods.push({ before, byte: bytes[at] as number, after });
  }
}

/** Where the bytes of ASCII that start at a place end; four are looked at in one go. */
function asciiEnd(view: DataView, from: number, end: number): number {
  let at = from;
  while (at + 4 <= end && (view.getUint32(at, true) & 0x80808080) === 0) at += 4;
  while (at < end && view.getUint8(at) < 0x80) at += 1;
  return at;
}
