import type { OnProgress } from '../../../ports/progress.ts';
import type { Hierarchy } from '../hierarchy/hierarchy.ts';
import type { People } from '../people.ts';
import type { DistanceChoice } from '../sensitive-judge.ts';
import type { Demands } from './judge.ts';
import { isAtOrAbove, Lattice, type Node } from './lattice.ts';
import { NodeJudge } from './node-judge.ts';
import { NodeQueue } from './node-queue.ts';

export interface SearchOptions {
  /** Rows that may be left out. */
  readonly mostSuppressed: number;
  /** Nodes judged at most; fewer for more distinct tuples when left out. */
  readonly maxNodes?: number;
  readonly distances?: Readonly<Record<string, DistanceChoice>>;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** The levels found. */
export interface FullDomain {
  /** By quasi-identifier. */
  readonly levels: Node;
  /** By distinct tuple: 1 for those that stay. */
  readonly kept: Uint8Array;
  /** Rows left out. */
  readonly suppressed: number;
  /** Share of what could be lost: 0 for the table as it is, 1 for nothing but `*`. */
  readonly loss: number;
  /** False when the search stopped before it could prove that no other node loses less. */
  readonly isProven: boolean;
  readonly nodes: number;
  readonly judged: number;
}

const MAX_NODES = 100_000;
/** Tuples looked at in all, unless told otherwise: about a minute. */
const MOST_LOOKS = 1e9;
const FEWEST_NODES = 500;
/** Nodes that are only walked through cost little, but not nothing. */
const WALKS_PER_NODE = 20;
/** How many nodes are judged before timers and signals get their turn. */
const BREATH = 32;

/**
 * Looks for the levels, one a column for the whole table, that meet the demands and lose least, the
 * rows left out being lost whole. Nodes are taken by what they lose at least, so that the first good
 * ones soon bound the search; a node where too many rows are in small classes dooms all nodes below
 * it (rows in classes under k never grow when a level goes up). Distances and diversity, which do
 * change both ways, are judged node by node.
 * @returns `undefined` when no node is good
 */
export async function searchFullDomain(
  people: People,
  hierarchies: readonly Hierarchy[],
  demands: Demands,
  options: SearchOptions,
): Promise<FullDomain | undefined> {
  const search = new Search(people, hierarchies, demands, options);
  await search.run();
  return search.result();
}

function budgetFor({ tuples }: People): number {
  return Math.min(
    MAX_NODES,
    Math.max(FEWEST_NODES, Math.floor(MOST_LOOKS / Math.max(1, tuples.size))),
  );
}

class Search {
  readonly #people: People;
  readonly #lattice: Lattice;
  readonly #judge: NodeJudge;
  readonly #options: SearchOptions;
  readonly #queue = new NodeQueue();
  readonly #seen = new Set<string>();
  readonly #judged = new Set<string>();
  /** Nodes that are too fine; none is below another. */
  #tooFine: Node[] = [];
  #best: { readonly node: Node; readonly loss: number; readonly suppressed: number } | undefined;
  #isProven = false;

  constructor(
    people: People,
    hierarchies: readonly Hierarchy[],
    demands: Demands,
    options: SearchOptions,
  ) {
    this.#people = people;
    this.#options = options;
    this.#lattice = new Lattice(people, hierarchies);
    const { mostSuppressed, distances = {} } = options;
    this.#judge = new NodeJudge(people, this.#lattice, demands, mostSuppressed, distances);
  }

  async run(): Promise<void> {
    const { signal, onProgress } = this.#options;
    const maxNodes = this.#options.maxNodes ?? budgetFor(this.#people);
    signal?.throwIfAborted();
    this.#offer(this.#lattice.bottom);
    let breath = 0;
    for (let walked = 0; walked < maxNodes * WALKS_PER_NODE; walked++) {
      const next = this.#queue.pop();
      if (next === undefined || next.loss >= (this.#best?.loss ?? Number.POSITIVE_INFINITY)) {
        this.#isProven = true;
        return;
      }
      if (this.#judge.judged >= maxNodes) return;
      this.#visit(next.node);
      for (const higher of this.#lattice.above(next.node)) this.#offer(higher);
      if (this.#judge.judged - breath < BREATH) continue;
      breath = this.#judge.judged;
      onProgress?.(this.#judge.judged, undefined);
      await new Promise((resume) => setImmediate(resume));
      signal?.throwIfAborted();
    }
  }

  result(): FullDomain | undefined {
    const best = this.#best;
    if (best === undefined) return undefined;
    return {
      levels: best.node,
      kept: this.#judge.kept(best.node),
      suppressed: best.suppressed,
      loss: best.loss / (this.#lattice.rowLoss * this.#people.rows),
      isProven: this.#isProven,
      nodes: this.#lattice.size,
      judged: this.#judge.judged,
    };
  }

  #offer(node: Node): void {
    const key = node.join();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#queue.push(node, this.#lattice.loss(node));
  }

  #visit(node: Node): void {
    if (this.#isTooFine(node) || this.#judged.has(node.join())) return;
    if (this.#judgeNode(node)) this.#climb(node);
  }

  /** Judges a node; answers whether it is too fine. */
  #judgeNode(node: Node): boolean {
    this.#judged.add(node.join());
    const { isTooFine, isGood, loss, suppressed } = this.#judge.verdict(node);
    if (isTooFine) {
      this.#tooFine = this.#tooFine.filter((other) => !isAtOrAbove(node, other));
      this.#tooFine.push(node);
    } else if (isGood && loss < (this.#best?.loss ?? Number.POSITIVE_INFINITY)) {
      this.#best = { node, loss, suppressed };
    }
    return isTooFine;
  }

  #isTooFine(node: Node): boolean {
    return this.#tooFine.some((other) => isAtOrAbove(other, node));
  }

  /**
   * From a node that is too fine, looks by halves for the first one that is not on a way to the top:
   * those below are doomed at once, and that one may be good.
   */
  #climb(node: Node): void {
    const way = this.#way(node);
    let low = 0;
    let high = way.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = way[middle] as Node;
      const isTooFine =
        this.#isTooFine(at) || (!this.#judged.has(at.join()) && this.#judgeNode(at));
      if (isTooFine) low = middle + 1;
      else high = middle - 1;
    }
  }

  /** Up to the top, each time by the level that loses least. */
  #way(from: Node): Node[] {
    const way: Node[] = [];
    let at = from;
    for (;;) {
      const higher = this.#lattice.above(at);
      const open = higher.filter((node) => !this.#isTooFine(node));
      const [next] = [...(open.length > 0 ? open : higher)].sort(
        (a, b) => this.#lattice.loss(a) - this.#lattice.loss(b),
      );
      if (next === undefined) return way;
      way.push(next);
      at = next;
    }
  }
}
