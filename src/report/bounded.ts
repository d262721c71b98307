/** A document that grows up to a number of bytes: what does not fit is refused, not cut. */
export class Bounded {
  readonly #parts: string[] = [];
  #room: number;

  /** @param bytes at most, in UTF-8 */
  constructor(bytes: number) {
    this.#room = bytes;
  }

  /** Adds a part if it fits; answers whether it did. Once something is refused, all that follows is. */
  add(part: string): boolean {
    const bytes = Buffer.byteLength(part);
    if (bytes > this.#room) {
      this.#room = 0;
      return false;
    }
    this.#room -= bytes;
    this.#parts.push(part);
    return true;
  }

  /** Adds what must be there whatever the size: the end of what was opened. */
  close(part: string): void {
    this.#parts.push(part);
  }

  text(): string {
    return this.#parts.join('');
  }
}
