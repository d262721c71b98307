import { aroundNodes, type Edge } from './network.ts';

/** Between what a hidden cell lies, for someone who knows all that is shown. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/**
 * The exact interval of each hidden cell when no value is below zero: how much more and how much
 * less it may hold is a maximum flow around the hidden edges. Whole values have whole bounds.
 * @param edges the hidden ones
 * @param values of each of them, true
 */
export function hiddenIntervals(
  nodes: number,
  edges: readonly Edge[],
  values: readonly number[],
): Interval[] {
  const around = aroundNodes(nodes, edges);
  return edges.map(({ from, to }, edge) => {
    const value = values[edge] ?? 0;
    const more = maximumFlow(around, edges, values, edge, to, from);
    const less = maximumFlow(around, edges, values, edge, from, to, value);
    return { least: value - Math.min(value, less), most: value + more };
  });
}

/**
 * The hidden edges that bounds alone leave one value: a sum that is nil, or goes through cells that
 * are, cannot move. Only asked where no edge is alone on its cycle; without a nil there is none.
 * @returns indexes in `edges`
 */
export function boundEdges(
  nodes: number,
  edges: readonly Edge[],
  values: readonly number[],
): number[] {
  if (!values.includes(0)) return [];
  const around = aroundNodes(nodes, edges);
  const canSend = (edge: number, source: number, target: number): boolean =>
    shortestWay(around, edges, values, edge, source, target) !== undefined;
  return edges.flatMap(({ from, to }, edge) => {
    if (canSend(edge, to, from)) return [];
    return (values[edge] ?? 0) > 0 && canSend(edge, from, to) ? [] : [edge];
  });
}

/**
 * What may be sent between two nodes without one edge: forward without limit, backward as much as
 * an edge holds. Ways are taken by breadth (Edmonds and Karp); those without any backward edge have
 * no limit.
 */
function maximumFlow(
  around: readonly (readonly number[])[],
  edges: readonly Edge[],
  values: readonly number[],
  without: number,
  source: number,
  target: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  const held = [...values];
  let total = 0;
  while (total < enough) {
    const way = shortestWay(around, edges, held, without, source, target);
    if (way === undefined) return total;
    const limit = way.reduce(
      (least, { edge, isForward }) => (isForward ? least : Math.min(least, held[edge] ?? 0)),
      Number.POSITIVE_INFINITY,
    );
    if (limit === Number.POSITIVE_INFINITY) return limit;
    for (const { edge, isForward } of way)
      held[edge] = (held[edge] ?? 0) + (isForward ? limit : -limit);
    total += limit;
  }
  return total;
}

interface Step {
  readonly edge: number;
  readonly isForward: boolean;
}

function shortestWay(
  around: readonly (readonly number[])[],
  edges: readonly Edge[],
  held: readonly number[],
  without: number,
  source: number,
  target: number,
): Step[] | undefined {
  const steps = new Map<number, Step & { readonly before: number }>();
  const queue = [source];
  for (let at = 0; at < queue.length && !steps.has(target); at++) {
    const node = queue[at] as number;
    for (const edge of around[node] ?? []) {
      if (edge === without) continue;
      const { from, to } = edges[edge] as Edge;
      const isForward = from === node;
      const other = isForward ? to : from;
      if (other === source || steps.has(other) || (!isForward && (held[edge] ?? 0) <= 0)) continue;
      steps.set(other, { edge, isForward, before: node });
      queue.push(other);
    }
  }
  const way: Step[] = [];
  for (let node = target; node !== source; ) {
    const step = steps.get(node);
    if (step === undefined) return undefined;
    way.push(step);
    node = step.before;
  }
  return way;
}
