import type { Node } from './lattice.ts';

interface Waiting {
  readonly node: Node;
  readonly loss: number;
  readonly height: number;
}

/**
 * Nodes by what they lose at least, then by height, then by the levels of the columns in order: the
 * search is the same whatever the order of the rows.
 */
export class NodeQueue {
  readonly #heap: Waiting[] = [];

  get size(): number {
    return this.#heap.length;
  }

  push(node: Node, loss: number): void {
    const heap = this.#heap;
    heap.push({ node, loss, height: node.reduce((sum, level) => sum + level, 0) });
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Waiting | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.#isBefore(child, least)) least = child;
      }
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one] as Waiting, this.#heap[other] as Waiting];
    if (a.loss !== b.loss) return a.loss < b.loss;
    if (a.height !== b.height) return a.height < b.height;
    for (let column = 0; column < a.node.length; column++) {
      if (a.node[column] !== b.node[column])
        return (a.node[column] as number) < (b.node[column] as number);
    }
    return false;
  }

  #swap(one: number, other: number): void {
    const held = this.#heap[one] as Waiting;
    this.#heap[one] = this.#heap[other] as Waiting;
    this.#heap[other] = held;
  }
}
