/** Enough slots for three quarters of them to be in use at most. */
const LOAD = 0.75;

/**
 * Distinct tuples of small whole numbers, numbered in order of first appearance, in flat arrays:
 * millions of them cost a few bytes each.
 */
export class TupleTable {
  readonly width: number;
  /** Tuple after tuple; only the first `size * width` numbers count. */
  values: Int32Array;
  size = 0;
  #slots: Int32Array;
  #mask: number;

  constructor(width: number, expected = 1024) {
    this.width = width;
    let slots = 16;
    while (slots * LOAD < expected) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.values = new Int32Array(Math.max(1, width * Math.ceil(slots * LOAD)));
  }

  /** The number of a tuple, which is added when it is new. */
  add(tuple: ArrayLike<number>): number {
    const slot = this.#slotOf(tuple);
    const found = this.#slots[slot] as number;
    if (found >= 0) return found;
    if ((this.size + 1) * this.width > this.values.length) this.#growValues();
    const start = this.size * this.width;
    for (let index = 0; index < this.width; index++)
      this.values[start + index] = tuple[index] as number;
    this.#slots[slot] = this.size;
    this.size += 1;
    if (this.size > this.#slots.length * LOAD) this.#growSlots();
    return this.size - 1;
  }

  /** The number of a tuple; -1 when it is not there. */
  find(tuple: ArrayLike<number>): number {
    return this.#slots[this.#slotOf(tuple)] as number;
  }

  at(tuple: number, index: number): number {
    return this.values[tuple * this.width + index] as number;
  }

  #slotOf(tuple: ArrayLike<number>): number {
    const { width, values } = this;
    let slot = hashTuple(tuple, 0, width) & this.#mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number < 0) return slot;
      const start = number * width;
      let index = 0;
      while (index < width && values[start + index] === tuple[index]) index++;
      if (index === width) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #growValues(): void {
    const larger = new Int32Array(2 * this.values.length);
    larger.set(this.values);
    this.values = larger;
  }

  #growSlots(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = hashTuple(this.values, number * this.width, this.width) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}

function hashTuple(values: ArrayLike<number>, start: number, width: number): number {
  let hash = 0x2545f491;
  for (let index = 0; index < width; index++) {
    hash = Math.imul(hash ^ (values[start + index] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
