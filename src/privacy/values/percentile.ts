import { readNumber } from './number-text.ts';

/** Collects the numbers of a column to find a percentile; memory: 8 bytes a number. */
export class Percentile {
  #numbers = new Float64Array(1024);
  #count = 0;

  add(text: string): void {
    const number = readNumber(text);
    if (number === undefined) return;
    if (this.#count === this.#numbers.length) {
      const larger = new Float64Array(2 * this.#count);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#count++] = number.value;
  }

  /** The value at a percentile; `undefined` when the column holds no number. */
  at(percentile: number): number | undefined {
    const sorted = this.#numbers.subarray(0, this.#count).sort();
    const rank = Math.max(1, Math.ceil((percentile / 100) * this.#count));
    return sorted[rank - 1];
  }
}
