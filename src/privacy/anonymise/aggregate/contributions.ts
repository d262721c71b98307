import { Dictionary } from '../../risk/dictionary.ts';
import { TupleTable } from '../../risk/tuple-table.ts';
import { readNumber } from '../../values/number-text.ts';

/** Amounts are summed as whole ten-thousandths: exactly, up to 900 billion. */
export const AMOUNT_UNIT = 10_000;
const DECIMALS = 4;

/** Numbers by index; the list grows as needed. */
class Amounts {
  #values = new Float64Array(1024);

  add(index: number, amount: number): void {
    if (index >= this.#values.length) {
      const larger = new Float64Array(Math.max(index + 1, 2 * this.#values.length));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[index] = (this.#values[index] as number) + amount;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}

/**
 * What each unit brings to each cell of a table, gathered row by row. Without a column of units each
 * row is one, and only what a cell needs is kept: memory is that of the cells.
 */
export class Contributions {
  /** Values of each dimension. */
  readonly values: readonly Dictionary[];
  /** Cells, and with a column of units pairs of cell and unit. */
  readonly cells: TupleTable;
  readonly measures: readonly string[];
  /** How each measure is written: decimals at most, and the decimal sign. */
  readonly decimals: number[];
  readonly signs: ('.' | ',')[];
  /** Cells of measures that are not numbers: they count for nothing. */
  unreadable = 0;
  /** Decimals beyond the fourth: rounded. */
  rounded = 0;
  rows = 0;
  readonly #pairs: TupleTable | undefined;
  readonly #units = new Dictionary();
  readonly #rows = new Amounts();
  readonly #sums: readonly Amounts[];
  readonly #largest = new Map<number, number>();
  readonly #absolute: readonly Amounts[];
  readonly #tuple: Int32Array;

  constructor(dimensions: number, measures: readonly string[], hasUnits: boolean) {
    this.values = Array.from({ length: dimensions }, () => new Dictionary());
    this.cells = new TupleTable(dimensions);
    this.measures = measures;
    this.decimals = measures.map(() => 0);
    this.signs = measures.map(() => '.');
    this.#pairs = hasUnits ? new TupleTable(2) : undefined;
    this.#sums = measures.map(() => new Amounts());
    this.#absolute = measures.map(() => new Amounts());
    this.#tuple = new Int32Array(dimensions);
  }

  /**
   * @param key values of the dimensions
   * @param unit whom the row comes from; not looked at without units
   * @param texts of the measures
   */
  add(key: readonly string[], unit: string, texts: readonly string[]): void {
    for (const [axis, text] of key.entries())
      this.#tuple[axis] = this.values[axis]?.number(text) ?? 0;
    const cell = this.cells.add(this.#tuple);
    const place =
      this.#pairs === undefined ? cell : this.#pairs.add([cell, this.#units.number(unit)]);
    this.rows += 1;
    this.#rows.add(place, 1);
    for (const [measure, text] of texts.entries()) this.#addAmount(place, measure, text);
  }

  #addAmount(place: number, measure: number, text: string): void {
    if (text.trim() === '') return;
    const number = readNumber(text);
    if (number === undefined) {
      this.unreadable += 1;
      return;
    }
    if (number.decimals > DECIMALS) this.rounded += 1;
    if (number.decimals > 0) this.signs[measure] = number.sign;
    this.decimals[measure] = Math.max(
      this.decimals[measure] ?? 0,
      Math.min(DECIMALS, number.decimals),
    );
    const amount = Math.round(number.value * AMOUNT_UNIT);
    this.#sums[measure]?.add(place, amount);
    if (this.#pairs !== undefined) return;
    this.#absolute[measure]?.add(place, Math.abs(amount));
    const key = place * this.measures.length + measure;
    this.#largest.set(key, Math.max(this.#largest.get(key) ?? 0, Math.abs(amount)));
  }

  /** Hands over what each unit brings: the cell, the unit, its sums; rows are their own units. */
  *byUnit(): Iterable<{
    readonly cell: number;
    readonly unit: number;
    readonly rows: number;
    readonly sums: readonly number[];
  }> {
    const pairs = this.#pairs;
    if (pairs === undefined) return;
    for (let pair = 0; pair < pairs.size; pair++) {
      yield {
        cell: pairs.at(pair, 0),
        unit: pairs.at(pair, 1),
        rows: this.#rows.at(pair),
        sums: this.#sums.map((sums) => sums.at(pair)),
      };
    }
  }

  /** Without a column of units: what a cell holds. */
  ofCell(cell: number): CellContents {
    return {
      units: this.#rows.at(cell),
      rows: this.#rows.at(cell),
      sums: this.#sums.map((sums) => sums.at(cell)),
      absolute: this.#absolute.map((sums) => sums.at(cell)),
      largest: this.measures.map(
        (_, measure) => this.#largest.get(cell * this.measures.length + measure) ?? 0,
      ),
    };
  }

  get hasUnits(): boolean {
    return this.#pairs !== undefined;
  }
}

/** What a set of rows holds. Amounts are in `AMOUNT_UNIT`. */
export interface CellContents {
  readonly units: number;
  readonly rows: number;
  readonly sums: readonly number[];
  /** Sum of what the units bring, whatever its sign. */
  readonly absolute: readonly number[];
  /** What the largest unit brings, whatever its sign. */
  readonly largest: readonly number[];
}
