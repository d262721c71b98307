const PLACES = 64;

/**
 * Names of elements, cut out of the document once: a sheet has millions of elements and a dozen
 * names.
 */
export class Names {
  readonly #known: string[] = Array.from({ length: PLACES }, () => '');

  /** The name that stands in `source` from `start` to `end` (not empty). */
  at(source: string, start: number, end: number): string {
    const length = end - start;
    const place = (length * 7 + source.charCodeAt(start) + source.charCodeAt(end - 1)) % PLACES;
    const known = this.#known[place];
    if (known?.length === length && source.startsWith(known, start)) return known;
    const name = source.slice(start, end);
    this.#known[place] = name;
    return name;
  }
}
