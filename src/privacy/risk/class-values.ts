import type { Classes } from './classes.ts';
import type { SensitiveColumn } from './people.ts';

/** Told the sensitive values of one class: their ranks, ascending, and how many rows hold each. */
export type OnClass = (at: number, ranks: readonly number[], counts: Float64Array) => void;

/** The sensitive values of one column, class by class. Its memory is allocated once. */
export class ClassValues {
  readonly #column: SensitiveColumn;
  readonly #ranks: Int32Array;
  readonly #order: Int32Array;
  readonly #counts: Float64Array;

  /** @param ranks of the values, by their number: see `Ordering` */
  constructor(column: SensitiveColumn, ranks: Int32Array) {
    this.#column = column;
    this.#ranks = ranks;
    this.#order = new Int32Array(column.pairs.size);
    this.#counts = new Float64Array(column.values.size);
  }

  each(classes: Classes, onClass: OnClass): void {
    const { pairs, counts: held } = this.#column;
    const rows = held.first(pairs.size);
    const starts = this.#sortPairs(classes);
    const counts = this.#counts;
    for (let at = 0; at < classes.count; at++) {
      const ranks: number[] = [];
      for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) {
        const pair = this.#order[index] as number;
        const rank = this.#ranks[pairs.at(pair, 1)] as number;
        if (counts[rank] === 0) ranks.push(rank);
        counts[rank] = (counts[rank] as number) + (rows[pair] as number);
      }
      ranks.sort((a, b) => a - b);
      onClass(at, ranks, counts);
      for (const rank of ranks) counts[rank] = 0;
    }
  }

  /** Puts the pairs in the order of their classes; answers where each class starts. */
  #sortPairs({ of, count }: Classes): Int32Array {
    const { pairs } = this.#column;
    const starts = new Int32Array(count + 1);
    for (let pair = 0; pair < pairs.size; pair++) {
      const next = (of[pairs.at(pair, 0)] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let at = 0; at < count; at++)
      starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
    const next = starts.slice();
    for (let pair = 0; pair < pairs.size; pair++) {
      const at = of[pairs.at(pair, 0)] as number;
      this.#order[next[at] as number] = pair;
      next[at] = (next[at] as number) + 1;
    }
    return starts;
  }
}
