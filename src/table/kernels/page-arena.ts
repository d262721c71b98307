import { type Arena, aligned } from '../scan/arena.ts';

const PAGE = 64 * 1024;

/** Memory of the kernels: WebAssembly pages, taken as needed. */
export class PageArena implements Arena {
  bytes: Uint8Array;
  words: Int32Array;
  readonly #memory: WebAssembly.Memory;
  #top = 0;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.bytes = new Uint8Array(memory.buffer);
    this.words = new Int32Array(memory.buffer);
  }

  /** Leaves the first bytes alone: they belong to the compiled program. */
  startAt(address: number): void {
    this.#top = aligned(address);
  }

  allocate(size: number): number {
    const address = this.#top;
    this.#take(address + size);
    return address;
  }

  enlarge(address: number, size: number, wanted: number): number {
    if (aligned(address + size) === this.#top) {
      this.#take(address + wanted);
      return address;
    }
    const larger = this.allocate(wanted);
    this.bytes.copyWithin(larger, address, address + size);
    return larger;
  }

  #take(end: number): void {
    this.#top = aligned(end);
    const missing = this.#top - this.bytes.length;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE));
      this.bytes = new Uint8Array(this.#memory.buffer);
      this.words = new Int32Array(this.#memory.buffer);
    }
  }
}
