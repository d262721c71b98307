const BLOCK = 256 * 1024;

/** Bytes on their way to a file, gathered in a block that is used again. */
export class ByteBlock {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #block = Buffer.allocUnsafeSlow(BLOCK);
  #at = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  byte(value: number): void {
    if (this.#at === BLOCK) this.flush();
    this.#block[this.#at++] = value;
  }

  /** The bytes of `from` between two places. */
  copy(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > BLOCK - this.#at) {
      this.flush();
      if (length > BLOCK) {
        this.#write(from.subarray(start, end));
        return;
      }
    }
    const block = this.#block;
    let at = this.#at;
    if (length <= 48) for (let index = start; index < end; index++) block[at++] = from[index] ?? 0;
    else {
      block.set(from.subarray(start, end), at);
      at += length;
    }
    this.#at = at;
  }

  bytes(bytes: Uint8Array): void {
    this.copy(bytes, 0, bytes.length);
  }

  text(text: string): void {
    if (3 * text.length > BLOCK - this.#at) {
      this.flush();
      if (3 * text.length > BLOCK) {
        this.#write(Buffer.from(text));
        return;
      }
    }
    this.#at += this.#block.write(text, this.#at);
  }

  flush(): void {
    if (this.#at > 0) this.#write(this.#block.subarray(0, this.#at));
    this.#at = 0;
  }
}
