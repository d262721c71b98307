/** Memory of one scan. It only grows, and its views change when it does. */
export interface Arena {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  /** Address of `size` new bytes, a multiple of 64. */
  allocate(size: number): number;
  /** Makes the bytes at `address` more numerous; what they hold moves to the address answered. */
  enlarge(address: number, size: number, wanted: number): number;
}

/** Bytes that a reader may load beyond the last one that it was given. */
export const SLACK = 64;

export function aligned(size: number): number {
  return Math.ceil(size / 64) * 64;
}

/** Ordinary memory, for the scanner in plain JavaScript. */
export class HeapArena implements Arena {
  bytes: Uint8Array;
  words: Int32Array;
  #top = 0;

  constructor(size: number) {
    const buffer = new ArrayBuffer(aligned(size));
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
  }

  allocate(size: number): number {
    const address = this.#top;
    this.#top = aligned(address + size);
    if (this.#top > this.bytes.length) {
      const buffer = new ArrayBuffer(Math.max(this.#top, 2 * this.bytes.length));
      const grown = new Uint8Array(buffer);
      grown.set(this.bytes);
      this.bytes = grown;
      this.words = new Int32Array(buffer);
    }
    return address;
  }

  enlarge(address: number, size: number, wanted: number): number {
    const larger = this.allocate(wanted);
    this.bytes.copyWithin(larger, address, address + size);
    return larger;
  }
}
