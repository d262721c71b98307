/** Slots of a new sketch; a power of two, as always. */
const FIRST_SLOTS = 16;

/**
 * The different values of a column, or a fair sample of them: when they become more than `limit`,
 * only those whose hash ends with one more zero bit are kept. Which ones are kept depends on the set
 * of values alone, never on their order. Values are known by a 64-bit hash, none is held.
 */
export class ValueSketch {
  #limit: number;
  #slots = FIRST_SLOTS;
  /** Class of the value plus one; 0 marks a free slot. */
  #classes = new Int32Array(FIRST_SLOTS);
  #low = new Int32Array(FIRST_SLOTS);
  #high = new Int32Array(FIRST_SLOTS);
  #lengths = new Int32Array(FIRST_SLOTS);
  #measures = new Float64Array(FIRST_SLOTS);
  #mask = 0;
  #level = 0;
  size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Keeps fewer values from now on. */
  tighten(limit: number): void {
    this.#limit = Math.min(limit, this.#limit);
    while (this.size > this.#limit) this.#halve();
  }

  /** True when every different value is there. */
  get isComplete(): boolean {
    return this.#level === 0;
  }

  /** How many different values there are, by what was kept. */
  get estimate(): number {
    return this.size * 2 ** this.#level;
  }

  /** Whether a value of that hash belongs to the sample, as far as it is known. */
  takes(high: number): boolean {
    return (high & this.#mask) === 0;
  }

  /** The class of a value that is there, or -1. */
  find(low: number, high: number): number {
    return (this.#classes[this.#slotOf(low, high)] ?? 0) - 1;
  }

  /** Adds a value that is not there and belongs to the sample. */
  add(low: number, high: number, valueClass: number, length: number, measure: number): void {
    this.#put(low, high, valueClass, length, measure);
    if (this.size > this.#limit) {
      while (this.size > this.#limit) this.#halve();
    } else if (8 * this.size > 5 * this.#slots) this.#rebuild(2 * this.#slots, () => true);
  }

  /** Every value of the sample. */
  forEach(visit: (valueClass: number, length: number, measure: number) => void): void {
    for (let slot = 0; slot < this.#slots; slot++) {
      const taken = this.#classes[slot] ?? 0;
      if (taken !== 0) visit(taken - 1, this.#lengths[slot] ?? 0, this.#measures[slot] ?? 0);
    }
  }

  #halve(): void {
    this.#level += 1;
    this.#mask = 2 ** this.#level - 1;
    this.#rebuild(this.#slots, (high) => this.takes(high));
  }

  #rebuild(slots: number, keeps: (high: number) => boolean): void {
    const [classes, low, high, lengths, measures] = [
      this.#classes,
      this.#low,
      this.#high,
      this.#lengths,
      this.#measures,
    ];
    this.#slots = slots;
    this.#classes = new Int32Array(slots);
    this.#low = new Int32Array(slots);
    this.#high = new Int32Array(slots);
    this.#lengths = new Int32Array(slots);
    this.#measures = new Float64Array(slots);
    this.size = 0;
    for (let slot = 0; slot < classes.length; slot++) {
      const taken = classes[slot] ?? 0;
      const own = high[slot] ?? 0;
      if (taken === 0 || !keeps(own)) continue;
      this.#put(low[slot] ?? 0, own, taken - 1, lengths[slot] ?? 0, measures[slot] ?? 0);
    }
  }

  #put(low: number, high: number, valueClass: number, length: number, measure: number): void {
    const slot = this.#slotOf(low, high);
    this.#classes[slot] = valueClass + 1;
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#lengths[slot] = length;
    this.#measures[slot] = measure;
    this.size += 1;
  }

  /** The slot of a value, or the free one where it would be. */
  #slotOf(low: number, high: number): number {
    const mask = this.#slots - 1;
    let slot = low & mask;
    while (this.#classes[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
