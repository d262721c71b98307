import { aroundNodes, type Edge } from './network.ts';

/** Finds the cheapest way to close a cycle through an edge. */
export class CycleFinder {
  readonly #edges: readonly Edge[];
  readonly #around: readonly (readonly number[])[];

  constructor(nodes: number, edges: readonly Edge[]) {
    this.#edges = edges;
    this.#around = aroundNodes(nodes, edges);
  }

  /**
   * @param cost of hiding each edge; 0 for one that is hidden already
   * @returns the other edges of the cycle; `undefined` when there is none
   */
  around(edge: number, cost: (edge: number) => number): readonly number[] | undefined {
    const { from: target, to: source } = this.#edges[edge] as Edge;
    const best = new Map<
      number,
      { readonly cost: number; readonly edge: number; readonly before: number }
    >();
    best.set(source, { cost: 0, edge: -1, before: -1 });
    const heap = new CostHeap();
    heap.push(source, 0);
    for (let node = heap.pop(); node !== undefined && node !== target; node = heap.pop()) {
      const reached = best.get(node)?.cost ?? 0;
      for (const next of this.#around[node] ?? []) {
        if (next === edge) continue;
        const { from, to } = this.#edges[next] as Edge;
        const other = from === node ? to : from;
        const total = reached + cost(next);
        if (total >= (best.get(other)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        best.set(other, { cost: total, edge: next, before: node });
        heap.push(other, total);
      }
    }
    const way: number[] = [];
    for (let node = target; node !== source; ) {
      const step = best.get(node);
      if (step === undefined) return undefined;
      way.push(step.edge);
      node = step.before;
    }
    return way;
  }
}

/** Nodes by cost, then in order of arrival. */
class CostHeap {
  readonly #heap: { readonly node: number; readonly cost: number; readonly turn: number }[] = [];
  #turn = 0;

  push(node: number, cost: number): void {
    const heap = this.#heap;
    heap.push({ node, cost, turn: this.#turn++ });
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first?.node;
    heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.#isBefore(child, least)) least = child;
      }
      if (least === at) return first.node;
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.cost === b.cost ? a.turn < b.turn : a.cost < b.cost;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}
