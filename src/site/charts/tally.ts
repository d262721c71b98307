/** Counts and sums by value, in bounded memory. */
export class Tally {
  readonly #most: number;
  readonly #amounts: number;
  readonly #byValue = new Map<string, Float64Array>();
  #overflown = false;

  /**
   * @param amounts how many sums are kept beside the count
   * @param most distinct values beyond which nothing is kept: a column of names is no category
   */
  constructor(amounts: number, most: number) {
    this.#amounts = amounts;
    this.#most = most;
  }

  get overflown(): boolean {
    return this.#overflown;
  }

  /** How many distinct values were seen. */
  get size(): number {
    return this.#byValue.size;
  }

  /** Nothing more is kept: its values are no categories. */
  giveUp(): void {
    this.#overflown = true;
    this.#byValue.clear();
  }

  add(value: string, amounts: readonly number[]): void {
    if (this.#overflown) return;
    let sums = this.#byValue.get(value);
    if (sums === undefined) {
      if (this.#byValue.size === this.#most) {
        this.giveUp();
        return;
      }
      sums = new Float64Array(this.#amounts + 1);
      this.#byValue.set(value, sums);
    }
    sums[0] = (sums[0] ?? 0) + 1;
    for (let index = 0; index < amounts.length; index++) {
      sums[index + 1] = (sums[index + 1] ?? 0) + (amounts[index] ?? 0);
    }
  }

  /** The values with their count (`-1`) or one of their sums. */
  points(amount: number): { readonly label: string; readonly value: number }[] {
    return [...this.#byValue].map(([label, sums]) => ({ label, value: sums[amount + 1] ?? 0 }));
  }
}
