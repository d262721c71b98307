import type { ByteStream } from '../../ports/bytes.ts';
import { type Arena, SLACK } from './arena.ts';

/** The stretch of text at hand: one buffer, filled again and again; an unfinished record is carried over. */
export class TextWindow {
  /** Where the next record starts, and where the text at hand ends: addresses in the arena. */
  start: number;
  end: number;
  /** Whether the text ends at `end`. */
  final: boolean;
  readonly #arena: Arena;
  /** As large as the buffer may have to be for one record. */
  readonly #enough: number;
  #base: number;
  #capacity: number;

  constructor(
    arena: Arena,
    capacity: number,
    maxRecordBytes: number,
    head: Uint8Array,
    final: boolean,
  ) {
    this.#arena = arena;
    this.#enough = maxRecordBytes + SLACK;
    this.#capacity = capacity;
    this.#base = arena.allocate(capacity + SLACK);
    arena.bytes.set(head, this.#base);
    this.start = this.#base;
    this.end = this.#base + head.length;
    this.final = final;
  }

  /** Moves what is not read yet to the front, or takes a larger buffer when that fills this one. */
  makeRoom(): void {
    const kept = this.end - this.start;
    if (kept === this.#capacity) {
      const larger = Math.max(kept + 1, Math.min(2 * kept, this.#enough));
      this.#base = this.#arena.enlarge(this.#base, kept + SLACK, larger + SLACK);
      this.#capacity = larger;
    } else {
      this.#arena.bytes.copyWithin(this.#base, this.start, this.end);
    }
    this.start = this.#base;
    this.end = this.#base + kept;
  }

  get isFull(): boolean {
    return this.end === this.#base + this.#capacity;
  }

  /** Where the next bytes go. */
  room(): Uint8Array {
    return this.#arena.bytes.subarray(this.end, this.#base + this.#capacity);
  }

  /** Takes note of the bytes that were read into `room()`; none means the end. */
  filled(count: number): void {
    if (count === 0) this.final = true;
    this.end += count;
  }
}

/** The first bytes of a stream: `capacity` of them unless it ends before. */
export async function readHead(
  stream: ByteStream,
  capacity: number,
): Promise<{ readonly head: Uint8Array; readonly final: boolean }> {
  const head = new Uint8Array(capacity);
  let filled = 0;
  while (filled < capacity) {
    const read = stream.read(head.subarray(filled));
    const count = typeof read === 'number' ? read : await read;
    if (count === 0) return { head: head.subarray(0, filled), final: true };
    filled += count;
  }
  return { head, final: false };
}
