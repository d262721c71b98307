const KEPT = 100;

/**
 * A few of the names of a column, to ask whether they are places. Which ones are kept depends on the
 * set of names alone, never on their order: those whose hash ends with the most zero bits.
 */
export class NameSample {
  #names: { readonly rank: number; readonly name: string }[] = [];

  add(high: number, name: string): void {
    this.#names.push({ rank: reversed(high), name });
    if (this.#names.length >= 2 * KEPT) this.#cut();
  }

  get names(): readonly string[] {
    this.#cut();
    return this.#names.map(({ name }) => name);
  }

  #cut(): void {
    this.#names.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
    this.#names.length = Math.min(KEPT, this.#names.length);
  }
}

/** The 32 bits in the opposite order, unsigned. */
function reversed(bits: number): number {
  let result = 0;
  for (let place = 0; place < 32; place++) result = (result << 1) | ((bits >>> place) & 1);
  return result >>> 0;
}
