/** A list of names to look in, of which only what is asked is taken apart: most tables ask little. */
export class NameList {
  readonly #text: string;
  /** Names by their first two letters: the lines that hold them until one is asked, then a set. */
  #groups: Map<string, string | ReadonlySet<string>> | undefined;

  /** @param text names sorted by code unit, one a line, an empty line between two beginnings */
  constructor(text: string) {
    this.#text = text;
  }

  get size(): number {
    return this.#text.split(/\n+/).length;
  }

  has(name: string): boolean {
    this.#groups ??= new Map(this.#text.split('\n\n').map((lines) => [lines.slice(0, 2), lines]));
    const beginning = name.slice(0, 2);
    let group = this.#groups.get(beginning);
    if (typeof group === 'string') {
      group = new Set(group.split('\n'));
      this.#groups.set(beginning, group);
    }
    return group?.has(name) === true;
  }
}
