import { ClassValues } from '../class-values.ts';
import type { Classes } from '../classes.ts';
import { diversityOf } from '../diversity.ts';
import type { People } from '../people.ts';
import { type DistanceChoice, type SensitiveJudge, sensitiveJudge } from '../sensitive-judge.ts';

/** What each class must be. */
export interface Demands {
  readonly k: number;
  readonly l?: number;
  readonly entropyL?: number;
  readonly t?: number;
}

/** Sums of shares are exact to this only. */
const TOLERANCE = 1e-9;

/** Tells the classes that meet the demands. Those that do not are left out of the file. */
export class Judge {
  readonly #people: People;
  readonly #demands: Demands;
  readonly #columns: readonly { readonly judge: SensitiveJudge; readonly values: ClassValues }[];
  readonly #good: Uint8Array;

  constructor(
    people: People,
    demands: Demands,
    distances: Readonly<Record<string, DistanceChoice>> = {},
  ) {
    this.#people = people;
    this.#demands = demands;
    const { l, entropyL, t } = demands;
    const isPlain = l === undefined && entropyL === undefined && t === undefined;
    this.#columns = (isPlain ? [] : people.sensitive).map((column) => {
      const judge = sensitiveJudge(column, distances[column.name]);
      return { judge, values: new ClassValues(column, judge.ordering.ranks) };
    });
    this.#good = new Uint8Array(people.tuples.size);
  }

  /**
   * 1 for each class that meets the demands; reused by the next judgement. Distances are told from
   * the rows that stay: leaving a class out may push another one too far, and so on.
   */
  judge(classes: Classes): Uint8Array {
    const { k, t } = this.#demands;
    const good = this.#good;
    for (let at = 0; at < classes.count; at++)
      good[at] = (classes.sizes[at] as number) >= k ? 1 : 0;
    if (this.#columns.length === 0) return good;
    this.#judgeDiversity(classes);
    while (t !== undefined && this.#judgeDistance(classes, t)) {
      // Again, with the rows that are left.
    }
    return good;
  }

  #judgeDiversity(classes: Classes): void {
    const { l = 1, entropyL = 1 } = this.#demands;
    if (l <= 1 && entropyL <= 1) return;
    for (const { values } of this.#columns) {
      values.each(classes, (at, ranks, counts) => {
        if (this.#good[at] === 0) return;
        if (ranks.length < l) this.#good[at] = 0;
        else if (entropyL > 1) {
          const { entropy } = diversityOf(ranks, counts, classes.sizes[at] as number);
          if (entropy < entropyL - TOLERANCE) this.#good[at] = 0;
        }
      });
    }
  }

  /** Answers whether a class fell. */
  #judgeDistance(classes: Classes, most: number): boolean {
    const good = this.#good;
    const { rows, kept } = this.#kept(classes);
    let hasFallen = false;
    if (rows === 0) return false;
    for (const { judge, values } of this.#columns) {
      const distance = judge.distance(judge.whole(kept, rows));
      const shares = new Float64Array(judge.column.values.size);
      values.each(classes, (at, ranks, counts) => {
        if (good[at] === 0) return;
        for (const rank of ranks)
          shares[rank] = (counts[rank] as number) / (classes.sizes[at] as number);
        if (distance.of(ranks, shares) > most + TOLERANCE) {
          good[at] = 0;
          hasFallen = true;
        }
        for (const rank of ranks) shares[rank] = 0;
      });
    }
    return hasFallen;
  }

  #kept({ of, sizes, count }: Classes): { readonly rows: number; readonly kept: Float64Array } {
    const kept = new Float64Array(this.#people.tuples.size);
    for (let tuple = 0; tuple < kept.length; tuple++)
      kept[tuple] = this.#good[of[tuple] as number] as number;
    let rows = 0;
    for (let at = 0; at < count; at++) if (this.#good[at] === 1) rows += sizes[at] as number;
    return { rows, kept };
  }
}
