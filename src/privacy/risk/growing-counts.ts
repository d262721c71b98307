/** Counts by small whole number; the list grows as needed. */
export class GrowingCounts {
  #counts = new Float64Array(256);

  add(index: number, count = 1): void {
    if (index >= this.#counts.length) {
      const larger = new Float64Array(Math.max(index + 1, 2 * this.#counts.length));
      larger.set(this.#counts);
      this.#counts = larger;
    }
    this.#counts[index] = (this.#counts[index] as number) + count;
  }

  /** The counts of the first numbers. */
  first(size: number): Float64Array {
    if (size > this.#counts.length) this.add(size - 1, 0);
    return this.#counts.subarray(0, size);
  }
}
