import { Hash } from '../../table/keys/hash.ts';

const encoder = new TextEncoder();

/** Hashes cells, from their bytes or from their text: the same text always has the same hash. */
export class ValueHash extends Hash {
  #scratch = new DataView(new ArrayBuffer(512));
  #view: DataView = new DataView(new ArrayBuffer(0));

  ofBytes(bytes: Uint8Array, start: number, length: number): void {
    if (this.#view.buffer !== bytes.buffer) this.#view = new DataView(bytes.buffer);
    this.of(this.#view, bytes.byteOffset + start, length);
  }

  ofText(text: string): void {
    if (3 * text.length > this.#scratch.byteLength) {
      this.#scratch = new DataView(new ArrayBuffer(6 * text.length));
    }
    const { written } = encoder.encodeInto(text, new Uint8Array(this.#scratch.buffer));
    this.of(this.#scratch, 0, written);
  }
}
