import { type CellTable, TOTAL } from './cell-table.ts';

/** A cell as an edge: in a table with totals each cell leaves one sum and enters another. */
export interface Edge {
  /** Index of the cell. */
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A table with its totals as a network: each line is a node where what comes in goes out, the total
 * of a line coming in and its cells going out, those of a column the other way. A hidden cell can be
 * computed from what is shown exactly when its edge is on no cycle of hidden edges: sums that hold
 * on both sides of it leave it one value.
 */
export interface Network {
  readonly nodes: number;
  readonly edges: readonly Edge[];
}

export function networkOf({ values, cells }: CellTable): Network {
  const [rows = 0, columns = 0] = values.map(({ length }) => length);
  const isFlat = values.length === 1;
  const lineNode = (rank: number): number => (rank === TOTAL ? rows : rank);
  const columnNode = (rank: number): number => rows + 1 + (rank === TOTAL ? columns : rank);
  const edges = cells.map(({ at: [first = 0, second = TOTAL] }, cell): Edge => {
    // One dimension: all cells go from one node to the other, their total comes back.
    if (isFlat) return first === TOTAL ? { cell, from: 1, to: 0 } : { cell, from: 0, to: 1 };
    const [line, column] = [lineNode(first), columnNode(second)];
    const isForward = (first === TOTAL) === (second === TOTAL);
    return isForward ? { cell, from: line, to: column } : { cell, from: column, to: line };
  });
  return { nodes: isFlat ? 2 : rows + columns + 2, edges };
}

/** The edges around each node, in the order given. */
export function aroundNodes(nodes: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const around: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ from, to }, edge) => {
    around[from]?.push(edge);
    around[to]?.push(edge);
  });
  return around;
}

/**
 * The edges that are on no cycle (Tarjan 1974), without recursion: tables may be long.
 * @returns indexes in `edges`
 */
export function bridges(nodes: number, edges: readonly Edge[]): ReadonlySet<number> {
  const around = aroundNodes(nodes, edges);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const found = new Set<number>();
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    const path = [{ node: root, by: -1, next: 0 }];
    order[root] = low[root] = count++;
    while (path.length > 0) {
      const at = path[path.length - 1] as { node: number; by: number; next: number };
      const edge = around[at.node]?.[at.next];
      if (edge === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent === undefined) continue;
        low[parent.node] = Math.min(low[parent.node] as number, low[at.node] as number);
        if ((low[at.node] as number) > (order[parent.node] as number)) found.add(at.by);
        continue;
      }
      at.next += 1;
      if (edge === at.by) continue;
      const { from, to } = edges[edge] as Edge;
      const other = from === at.node ? to : from;
      if (order[other] === -1) {
        order[other] = low[other] = count++;
        path.push({ node: other, by: edge, next: 0 });
      } else low[at.node] = Math.min(low[at.node] as number, order[other] as number);
    }
  }
  return found;
}
