/**
 * About how many different values a column holds, in memory that is known beforehand (linear
 * counting: Whang 1990). Within one percent as long as they are fewer than twice `expected`.
 */
export class DistinctEstimate {
  readonly #bits: Uint32Array;
  readonly #mask: number;
  #used = 0;

  /** @param expected values at most, about */
  constructor(expected: number) {
    let bits = 1 << 12;
    while (bits < 4 * expected && bits < 1 << 28) bits *= 2;
    this.#bits = new Uint32Array(bits / 32);
    this.#mask = bits - 1;
  }

  add(high: number, low: number): void {
    const bit = (Math.imul(high, 0x9e3779b1) ^ low ^ (low >>> 16)) & this.#mask;
    const word = bit >>> 5;
    const flag = 1 << (bit & 31);
    const held = this.#bits[word] as number;
    if ((held & flag) !== 0) return;
    this.#bits[word] = held | flag;
    this.#used += 1;
  }

  get count(): number {
    const size = this.#mask + 1;
    return this.#used >= size ? size : -size * Math.log(1 - this.#used / size);
  }
}
