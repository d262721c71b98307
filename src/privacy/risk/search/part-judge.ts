import type { Distance } from '../distances/distance.ts';
import { diversityOf } from '../diversity.ts';
import type { People } from '../people.ts';
import { type DistanceChoice, type SensitiveJudge, sensitiveJudge } from '../sensitive-judge.ts';
import type { Demands } from './judge.ts';

const TOLERANCE = 1e-9;

interface Column {
  readonly judge: SensitiveJudge;
  readonly distance: Distance;
  /** Where the pairs of each tuple start in `pairs`. */
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
  readonly counts: Float64Array;
  readonly shares: Float64Array;
}

/** Judges any set of tuples as one class of a table whose rows all stay. */
export class PartJudge {
  readonly #rows: Float64Array;
  readonly #demands: Demands;
  readonly #columns: readonly Column[];

  constructor(
    people: People,
    demands: Demands,
    distances: Readonly<Record<string, DistanceChoice>>,
  ) {
    this.#rows = people.counts;
    this.#demands = demands;
    const { l, entropyL, t } = demands;
    const isPlain = l === undefined && entropyL === undefined && t === undefined;
    this.#columns = (isPlain ? [] : people.sensitive).map((column) => {
      const judge = sensitiveJudge(column, distances[column.name]);
      return {
        judge,
        distance: judge.distance(judge.whole(undefined, people.rows)),
        ...pairsByTuple(people, judge),
        counts: new Float64Array(column.values.size),
        shares: new Float64Array(column.values.size),
      };
    });
  }

  isGood(part: Int32Array): boolean {
    let rows = 0;
    for (const tuple of part) rows += this.#rows[tuple] as number;
    return (
      rows >= this.#demands.k &&
      this.#columns.every((column) => this.#isDiverse(column, part, rows))
    );
  }

  #isDiverse(
    { judge, distance, starts, pairs, counts, shares }: Column,
    part: Int32Array,
    rows: number,
  ): boolean {
    const { l = 1, entropyL = 1, t = 1 } = this.#demands;
    const held = judge.column.counts.first(judge.column.pairs.size);
    const ranks: number[] = [];
    for (const tuple of part) {
      for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
        const pair = pairs[at] as number;
        const rank = judge.ordering.ranks[judge.column.pairs.at(pair, 1)] as number;
        if (counts[rank] === 0) ranks.push(rank);
        counts[rank] = (counts[rank] as number) + (held[pair] as number);
      }
    }
    ranks.sort((a, b) => a - b);
    for (const rank of ranks) shares[rank] = (counts[rank] as number) / rows;
    const { distinct, entropy } = diversityOf(ranks, counts, rows);
    const isGood =
      distinct >= l &&
      entropy >= entropyL - TOLERANCE &&
      (t >= 1 || distance.of(ranks, shares) <= t + TOLERANCE);
    for (const rank of ranks) {
      counts[rank] = 0;
      shares[rank] = 0;
    }
    return isGood;
  }
}

function pairsByTuple(
  people: People,
  { column }: SensitiveJudge,
): Pick<Column, 'starts' | 'pairs'> {
  const starts = new Int32Array(people.tuples.size + 1);
  const { pairs: table } = column;
  for (let pair = 0; pair < table.size; pair++) {
    const next = table.at(pair, 0) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let tuple = 0; tuple < people.tuples.size; tuple++) {
    starts[tuple + 1] = (starts[tuple + 1] as number) + (starts[tuple] as number);
  }
  const pairs = new Int32Array(table.size);
  const next = starts.slice();
  for (let pair = 0; pair < table.size; pair++) {
    const tuple = table.at(pair, 0);
    pairs[next[tuple] as number] = pair;
    next[tuple] = (next[tuple] as number) + 1;
  }
  return { starts, pairs };
}
