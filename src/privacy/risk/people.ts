import { Dictionary } from './dictionary.ts';
import { GrowingCounts } from './growing-counts.ts';
import { TupleTable } from './tuple-table.ts';

/** One sensitive column, seen from the distinct tuples. */
export interface SensitiveColumn {
  readonly name: string;
  readonly values: Dictionary;
  /** Pairs of tuple and value, with how many rows hold them. */
  readonly pairs: TupleTable;
  readonly counts: GrowingCounts;
}

/**
 * A table as the measures see it: how many rows hold each tuple of quasi-identifiers, and which
 * sensitive values go with it. Its size is that of the distinct tuples, not that of the table.
 * An empty cell is a value like another.
 */
export class People {
  readonly quasi: readonly string[];
  /** Values of each quasi-identifier. */
  readonly values: readonly Dictionary[];
  readonly tuples: TupleTable;
  readonly sensitive: readonly SensitiveColumn[];
  rows = 0;
  /** Sum of weights by tuple, when the table has a weight column. */
  readonly weights: GrowingCounts | undefined;
  readonly #counts = new GrowingCounts();
  readonly #tuple: Int32Array;
  readonly #pair = new Int32Array(2);

  constructor(quasi: readonly string[], sensitive: readonly string[], weighted = false) {
    this.quasi = quasi;
    this.values = quasi.map(() => new Dictionary());
    this.tuples = new TupleTable(quasi.length);
    this.sensitive = sensitive.map((name) => ({
      name,
      values: new Dictionary(),
      pairs: new TupleTable(2),
      counts: new GrowingCounts(),
    }));
    this.weights = weighted ? new GrowingCounts() : undefined;
    this.#tuple = new Int32Array(quasi.length);
  }

  /** Rows of each tuple. */
  get counts(): Float64Array {
    return this.#counts.first(this.tuples.size);
  }

  /** Adds a row of texts. */
  add(quasi: readonly string[], sensitive: readonly string[], weight = 1): void {
    this.addNumbers(
      quasi.map((text, column) => this.values[column]?.number(text) ?? 0),
      sensitive.map((text, column) => this.sensitive[column]?.values.number(text) ?? 0),
      weight,
    );
  }

  /** Adds a row by the numbers that its dictionaries give. */
  addNumbers(quasi: ArrayLike<number>, sensitive: ArrayLike<number>, weight = 1): void {
    for (let column = 0; column < this.#tuple.length; column++)
      this.#tuple[column] = quasi[column] as number;
    const tuple = this.tuples.add(this.#tuple);
    this.#counts.add(tuple);
    this.weights?.add(tuple, weight);
    this.rows += 1;
    for (let column = 0; column < this.sensitive.length; column++) {
      const { pairs, counts } = this.sensitive[column] as SensitiveColumn;
      this.#pair[0] = tuple;
      this.#pair[1] = sensitive[column] as number;
      counts.add(pairs.add(this.#pair));
    }
  }

  /** The texts of a tuple. */
  textsOf(tuple: number): readonly string[] {
    return this.values.map(({ texts }, column) => texts[this.tuples.at(tuple, column)] ?? '');
  }
}
