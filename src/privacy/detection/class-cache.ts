/** The classes of the values judged lately, by their hash: real files repeat themselves. */
export class ClassCache {
  readonly #mask: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #classes: Int32Array;

  /** @param slots a power of two */
  constructor(slots: number) {
    this.#mask = slots - 1;
    this.#low = new Int32Array(slots);
    this.#high = new Int32Array(slots);
    this.#classes = new Int32Array(slots);
  }

  /** The class of a value judged lately, or -1. */
  find(low: number, high: number): number {
    const slot = low & this.#mask;
    return this.#low[slot] === low && this.#high[slot] === high
      ? (this.#classes[slot] ?? 0) - 1
      : -1;
  }

  put(low: number, high: number, valueClass: number): void {
    const slot = low & this.#mask;
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#classes[slot] = valueClass + 1;
  }
}
