import type { Distance } from './distance.ts';

/** A tree over values: for each level, from just above the values to the root, the node of each value. */
export interface ValueTree {
  /** By level, then by rank of the value: number of the node. The last level holds the root only. */
  readonly levels: readonly Int32Array[];
}

/**
 * Values under a tree: what a node cannot settle among its own children goes through it, at the cost
 * of its height over that of the tree: height/H × min(excess, lack) of its children.
 * @param whole share of each value in the whole table, by rank
 */
export function hierarchicalDistance(whole: Float64Array, { levels }: ValueTree): Distance {
  const height = levels.length;
  const sizes = levels.map((nodes) => nodes.reduce((most, node) => Math.max(most, node + 1), 0));
  const parents = levels.map((nodes, level) => parentsOf(nodes, levels[level - 1]));
  return {
    of(_ranks, shares) {
      let extras = Float64Array.from(
        whole,
        (expected, rank) => (shares[rank] as number) - expected,
      );
      let sum = 0;
      for (let level = 0; level < height; level++) {
        const parent = parents[level] as Int32Array;
        const size = sizes[level] as number;
        const [excess, lack] = [new Float64Array(size), new Float64Array(size)];
        for (let child = 0; child < extras.length; child++) {
          const node = parent[child] as number;
          const extra = extras[child] as number;
          if (extra > 0) excess[node] = (excess[node] as number) + extra;
          else lack[node] = (lack[node] as number) - extra;
        }
        for (let node = 0; node < size; node++) {
          sum += ((level + 1) / height) * Math.min(excess[node] as number, lack[node] as number);
        }
        extras = excess.map((more, node) => more - (lack[node] as number));
      }
      return sum;
    },
  };
}

/** The node above each node of the level below; that of each value at the first level. */
function parentsOf(nodes: Int32Array, below: Int32Array | undefined): Int32Array {
  if (below === undefined) return nodes;
  const parents = new Int32Array(below.reduce((most, node) => Math.max(most, node + 1), 0));
  below.forEach((child, rank) => {
    parents[child] = nodes[rank] as number;
  });
  return parents;
}
