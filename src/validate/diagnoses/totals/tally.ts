/** A row as texts. */
export type Row = readonly string[];

const FIGURE =
  /^[-\u2212]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?: ?€)?$|^[-\u2212]?\d+(?:[.,]\d+)?(?: ?€)?$/;

/** The figure that a cell shows, `undefined` when it shows none. */
export function figureOf(text: string): number | undefined {
  if (!FIGURE.test(text)) return undefined;
  return Number(
    text
      .replace(/[ \u00a0\u202f€]/g, '')
      .replace(',', '.')
      .replace('\u2212', '-'),
  );
}

/** Running sums of some columns, from the last total on and from the first row on. */
export class Tally {
  readonly #amounts: readonly number[];
  readonly #sums: Map<number, number>;
  readonly #section: Map<number, number>;
  readonly #filled: number[];
  #rows = 0;
  #sectionRows = 0;

  /** @param amounts columns whose figures may be added up; @param width columns of the table */
  constructor(amounts: readonly number[], width: number) {
    this.#amounts = amounts;
    this.#sums = new Map(amounts.map((column) => [column, 0]));
    this.#section = new Map(this.#sums);
    this.#filled = Array.from({ length: width }, () => 0);
  }

  get rows(): number {
    return this.#rows;
  }

  add(row: Row): void {
    this.#rows += 1;
    this.#sectionRows += 1;
    for (let column = 0; column < this.#filled.length; column++) {
      if ((row[column] ?? '') !== '') this.#filled[column] = (this.#filled[column] ?? 0) + 1;
    }
    for (const column of this.#amounts) {
      const figure = figureOf(row[column] ?? '');
      if (figure === undefined) continue;
      this.#sums.set(column, (this.#sums.get(column) ?? 0) + figure);
      this.#section.set(column, (this.#section.get(column) ?? 0) + figure);
    }
  }

  /** A subtotal was met: what follows is another section. */
  startSection(): void {
    this.#sectionRows = 0;
    for (const column of this.#amounts) this.#section.set(column, 0);
  }

  /** True when the figures of the row are the sums of the rows above, or of those since the last total. */
  isSum(row: Row): boolean {
    return (
      this.#equals(row, this.#sums, this.#rows) ||
      this.#equals(row, this.#section, this.#sectionRows)
    );
  }

  /** True when most of the columns that rows nearly always fill are empty in this one. */
  isBare(row: Row, labelColumn: number): boolean {
    if (this.#rows < 3) return false;
    const usual = this.#filled.flatMap((count, column) =>
      column !== labelColumn && !this.#sums.has(column) && count >= this.#rows * 0.8
        ? [column]
        : [],
    );
    const empty = usual.filter((column) => (row[column] ?? '') === '').length;
    return usual.length > 0 && empty * 2 >= usual.length;
  }

  #equals(row: Row, sums: ReadonlyMap<number, number>, rows: number): boolean {
    if (rows < 2) return false;
    let equal = 0;
    for (const [column, sum] of sums) {
      const figure = figureOf(row[column] ?? '');
      if (figure === undefined || (figure === 0 && sum === 0)) continue;
      if (Math.abs(figure - sum) > 0.006 + Math.abs(sum) * 1e-12) return false;
      equal += 1;
    }
    return equal > 0;
  }
}
