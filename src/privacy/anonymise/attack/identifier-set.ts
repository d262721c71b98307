/** Values kept at most; beyond, one in two, one in four… is kept, by its hash. */
const MOST = 1_000_000;

/**
 * The values of the columns that must not come out, as hashes. When they are too many, only those
 * whose hash ends with some zeros are kept: what leaks as a rule still shows, in flat memory.
 */
export class IdentifierSet {
  #slots = 1 << 12;
  #high = new Int32Array(this.#slots);
  #low = new Int32Array(this.#slots);
  /** Column plus one; 0 for a free slot. */
  #columns = new Uint16Array(this.#slots);
  #mask = 0;
  readonly #most: number;
  size = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** Share of the values that are kept: 1, a half, a quarter… */
  get share(): number {
    return 1 / (this.#mask + 1);
  }

  /** Whether a value of this hash would be kept. */
  covers(low: number): boolean {
    return (low & this.#mask) === 0;
  }

  add(high: number, low: number, column: number): void {
    if (!this.covers(low)) return;
    const slot = this.#slotOf(high, low);
    if (this.#columns[slot] !== 0) return;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#columns[slot] = column + 1;
    this.size += 1;
    if (this.size > this.#most) {
      this.#mask = 2 * this.#mask + 1;
      this.#rebuild(this.#slots);
    } else if (2 * this.size > this.#slots) this.#rebuild(2 * this.#slots);
  }

  /** The column that a value comes from; -1 when it is not there. */
  columnOf(high: number, low: number): number {
    return (this.#columns[this.#slotOf(high, low)] as number) - 1;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = Math.imul(high ^ (low >>> 3), 0x9e3779b1) >>> 8;
    for (slot &= mask; this.#columns[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#high[slot] === high && this.#low[slot] === low) return slot;
    }
    return slot;
  }

  #rebuild(slots: number): void {
    const [highs, lows, columns] = [this.#high, this.#low, this.#columns];
    this.#slots = slots;
    this.#high = new Int32Array(slots);
    this.#low = new Int32Array(slots);
    this.#columns = new Uint16Array(slots);
    this.size = 0;
    for (let slot = 0; slot < columns.length; slot++) {
      if (columns[slot] === 0) continue;
      const [high, low] = [highs[slot] as number, lows[slot] as number];
      if (!this.covers(low)) continue;
      const place = this.#slotOf(high, low);
      this.#high[place] = high;
      this.#low[place] = low;
      this.#columns[place] = columns[slot] as number;
      this.size += 1;
    }
  }
}
