import { ANY } from '../hierarchy/hierarchy.ts';
import type { People } from '../people.ts';
import type { DistanceChoice } from '../sensitive-judge.ts';
import { type AxisOrder, axisOrder } from './axis-order.ts';
import type { Demands } from './judge.ts';
import { PartJudge } from './part-judge.ts';
import type { Recoding } from './recoding.ts';

/** A box of tuples that are written alike. */
type Part = Int32Array;

/** Texts that are named one by one in a label; more of them are written `*`. */
const MOST_NAMED = 6;

/**
 * Mondrian (LeFevre 2006), strict: cuts the table at the median of its widest column, as long as
 * both halves meet the demands. No row is left out. Ranges differ from class to class and overlap:
 * useful to look at, awkward to use.
 * @returns `undefined` when the whole table does not meet the demands
 */
export function mondrian(
  people: People,
  demands: Demands,
  distances: Readonly<Record<string, DistanceChoice>> = {},
): Recoding | undefined {
  const judge = new PartJudge(people, demands, distances);
  const orders = people.values.map(axisOrder);
  const all = Int32Array.from({ length: people.tuples.size }, (_, tuple) => tuple);
  if (people.rows === 0 || !judge.isGood(all)) return undefined;
  const parts: Part[] = [];
  const open: Part[] = [all];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const halves = cut(part, people, orders, judge);
    if (halves === undefined) parts.push(part);
    else open.push(...halves);
  }
  return recoding(people, orders, parts);
}

/** Two halves at the median of the widest column that can be cut. */
function cut(
  part: Part,
  people: People,
  orders: readonly AxisOrder[],
  judge: PartJudge,
): readonly [Part, Part] | undefined {
  const widths = orders.map((order, column) => {
    const { low, high } = extent(part, people, order, column);
    return { column, width: (high - low) / Math.max(1, order.size - 1) };
  });
  // Stable: columns as wide as each other are tried as they were declared.
  widths.sort((a, b) => b.width - a.width);
  for (const { column, width } of widths) {
    if (width === 0) return undefined;
    const halves = halve(part, people, orders[column] as AxisOrder, column);
    if (judge.isGood(halves[0]) && judge.isGood(halves[1])) return halves;
  }
  return undefined;
}

function rankOf(people: People, { ranks }: AxisOrder, tuple: number, column: number): number {
  return ranks[people.tuples.at(tuple, column)] as number;
}

function extent(part: Part, people: People, order: AxisOrder, column: number) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const tuple of part) {
    const rank = rankOf(people, order, tuple, column);
    if (rank < low) low = rank;
    if (rank > high) high = rank;
  }
  return { low, high };
}

/** All that is at the median of the rows or below on one side; both sides hold something. */
function halve(part: Part, people: People, order: AxisOrder, column: number): [Part, Part] {
  const { counts } = people;
  const rows = new Map<number, number>();
  let total = 0;
  for (const tuple of part) {
    const count = counts[tuple] as number;
    const rank = rankOf(people, order, tuple, column);
    rows.set(rank, (rows.get(rank) ?? 0) + count);
    total += count;
  }
  const ranks = [...rows.keys()].sort((a, b) => a - b);
  let median = ranks[0] ?? 0;
  let below = 0;
  for (const rank of ranks.slice(0, -1)) {
    median = rank;
    below += rows.get(rank) ?? 0;
    if (2 * below >= total) break;
  }
  const isBelow = (tuple: number): boolean => rankOf(people, order, tuple, column) <= median;
  return [part.filter(isBelow), part.filter((tuple) => !isBelow(tuple))];
}

function recoding(people: People, orders: readonly AxisOrder[], parts: readonly Part[]): Recoding {
  const { counts } = people;
  const of = new Int32Array(people.tuples.size);
  let loss = 0;
  const labels = parts.map((part, number) => {
    for (const tuple of part) of[tuple] = number;
    const rows = part.reduce((sum, tuple) => sum + (counts[tuple] as number), 0);
    return orders.map((order, column) => {
      const ranks = [
        ...new Set(Array.from(part, (tuple) => rankOf(people, order, tuple, column))),
      ].sort((a, b) => a - b);
      loss += (rows * (ranks.length - 1)) / Math.max(1, order.size - 1);
      return labelOf(ranks, order);
    });
  });
  return {
    suppressed: 0,
    loss: loss / (people.rows * orders.length),
    keeps: () => true,
    label: (tuple, column) => labels[of[tuple] as number]?.[column] ?? '',
  };
}

function labelOf(ranks: readonly number[], { texts, isRange, size }: AxisOrder): string {
  const [first = 0] = ranks;
  const last = ranks.at(-1) ?? first;
  if (first === last) return texts[first] ?? '';
  if (isRange)
    return [texts[first], texts[last]].join(texts[first]?.startsWith('-') === true ? ' à ' : '-');
  if (ranks.length === size || ranks.length > MOST_NAMED) return ANY;
  return ranks.map((rank) => texts[rank] ?? '').join(' | ');
}
