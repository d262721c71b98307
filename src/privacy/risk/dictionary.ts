/** Distinct texts, numbered in order of first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const found = this.#numbers.get(text);
    if (found !== undefined) return found;
    const number = this.texts.length;
    this.#numbers.set(text, number);
    this.texts.push(text);
    return number;
  }

  /** The number of a text; `undefined` when it was never seen. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  get size(): number {
    return this.texts.length;
  }
}
