const FIRST_SLOTS = 512;

/**
 * How many different values a column has: exact up to `limit`, then estimated from a fair sample
 * of them (about 2 % off). Values are known by a 64-bit hash, none is held.
 */
export class DistinctSketch {
  readonly #limit: number;
  #slots = FIRST_SLOTS;
  #low = new Int32Array(FIRST_SLOTS);
  #high = new Int32Array(FIRST_SLOTS);
  #mask = 0;
  #level = 0;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isExact(): boolean {
    return this.#level === 0;
  }

  get count(): number {
    return this.#size * 2 ** this.#level;
  }

  /** Answers true when the value was there already, as far as it belongs to the sample. */
  meet(low: number, high: number): boolean {
    if ((high & this.#mask) !== 0) return false;
    // Both halves at 0 mark a free slot: one value in 2^64 is never counted.
    let slot = low & (this.#slots - 1);
    for (;;) {
      const a = this.#low[slot] ?? 0;
      const b = this.#high[slot] ?? 0;
      if (a === low && b === high) return true;
      if (a === 0 && b === 0) break;
      slot = (slot + 1) & (this.#slots - 1);
    }
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#size += 1;
    if (this.#size > this.#limit) this.#halve();
    else if (8 * this.#size > 5 * this.#slots) this.#rebuild(4 * this.#slots);
    return false;
  }

  #halve(): void {
    while (this.#size > this.#limit) {
      this.#level += 1;
      this.#mask = 2 ** this.#level - 1;
      this.#rebuild(this.#slots);
    }
  }

  #rebuild(slots: number): void {
    const low = this.#low;
    const high = this.#high;
    this.#slots = slots;
    this.#low = new Int32Array(slots);
    this.#high = new Int32Array(slots);
    this.#size = 0;
    for (let from = 0; from < low.length; from++) {
      const a = low[from] ?? 0;
      const b = high[from] ?? 0;
      if ((a === 0 && b === 0) || (b & this.#mask) !== 0) continue;
      let slot = a & (slots - 1);
      while (this.#low[slot] !== 0 || this.#high[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#low[slot] = a;
      this.#high[slot] = b;
      this.#size += 1;
    }
  }
}
