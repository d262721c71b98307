import { type Classes, Grouper } from '../classes.ts';
import type { People } from '../people.ts';
import type { DistanceChoice } from '../sensitive-judge.ts';
import { type Demands, Judge } from './judge.ts';
import type { Lattice, Node } from './lattice.ts';

/** What a node is worth. */
export interface Verdict {
  /** More rows are in small classes than may be left out: so it is for every node below. */
  readonly isTooFine: boolean;
  /** Whether the demands are met by leaving out few enough rows. */
  readonly isGood: boolean;
  /** Rows left out. */
  readonly suppressed: number;
  /** What is lost, the rows left out being lost whole. */
  readonly loss: number;
}

/** Judges nodes one by one. */
export class NodeJudge {
  readonly #people: People;
  readonly #lattice: Lattice;
  readonly #demands: Demands;
  readonly #mostSuppressed: number;
  readonly #grouper: Grouper;
  readonly #judge: Judge;
  /** How many nodes were judged. */
  judged = 0;

  /** @param mostSuppressed rows that may be left out */
  constructor(
    people: People,
    lattice: Lattice,
    demands: Demands,
    mostSuppressed: number,
    distances: Readonly<Record<string, DistanceChoice>>,
  ) {
    this.#people = people;
    this.#lattice = lattice;
    this.#demands = demands;
    this.#mostSuppressed = mostSuppressed;
    this.#grouper = new Grouper(people);
    this.#judge = new Judge(people, demands, distances);
  }

  verdict(node: Node): Verdict {
    this.judged += 1;
    const classes = this.#group(node);
    const isTooFine = smallRows(classes, this.#demands.k) > this.#mostSuppressed;
    if (isTooFine)
      return { isTooFine, isGood: false, suppressed: 0, loss: Number.POSITIVE_INFINITY };
    const good = this.#judge.judge(classes);
    let suppressed = 0;
    for (let at = 0; at < classes.count; at++) {
      if (good[at] === 0) suppressed += classes.sizes[at] as number;
    }
    const isGood = suppressed <= this.#mostSuppressed && suppressed < this.#people.rows;
    return {
      isTooFine,
      isGood,
      suppressed,
      loss: isGood ? this.#loss(node, classes, good, suppressed) : Number.POSITIVE_INFINITY,
    };
  }

  /** By tuple: 1 for those that stay. */
  kept(node: Node): Uint8Array {
    const classes = this.#group(node);
    const good = this.#judge.judge(classes);
    return Uint8Array.from(classes.of, (at) => good[at] as number);
  }

  #group(node: Node): Classes {
    const maps = this.#lattice.hierarchies.map(
      ({ levels }, column) => levels[node[column] as number]?.map,
    );
    return this.#grouper.group(maps.filter((map) => map !== undefined));
  }

  #loss(node: Node, { of }: Classes, good: Uint8Array, suppressed: number): number {
    let loss = this.#lattice.loss(node) + suppressed * this.#lattice.rowLoss;
    if (suppressed === 0) return loss;
    const { tuples, counts } = this.#people;
    const levels = this.#lattice.hierarchies.map(
      (hierarchy, column) => hierarchy.levels[node[column] as number],
    );
    for (let tuple = 0; tuple < of.length; tuple++) {
      if (good[of[tuple] as number] === 1) continue;
      const rows = counts[tuple] as number;
      for (const [column, level] of levels.entries()) {
        const label = level?.map.to[tuples.at(tuple, column)] as number;
        loss -= rows * (level?.losses[label] as number);
      }
    }
    return loss;
  }
}

function smallRows({ sizes, count }: Classes, k: number): number {
  let rows = 0;
  for (let at = 0; at < count; at++) {
    const size = sizes[at] as number;
    if (size < k) rows += size;
  }
  return rows;
}
