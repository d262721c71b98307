import type { Reason } from '../judge/judged-table.ts';
import type { HeldIn, Relation } from './relate.ts';

/** Tables that tell the same facts, and the one to keep. */
export interface Cluster {
  /** Places in the list of tables, the proposed reference first. */
  readonly tables: readonly number[];
  /** The weakest and the strongest link. */
  readonly score: { readonly min: number; readonly max: number };
  /** Why the first one is proposed. */
  readonly reasons: readonly Reason[];
}

/** A looser link says that two tables share facts, not that one of them is too many. */
const STRONG = 0.7;
const PROVED = 1.3;

/** Gathers the tables that are related from one to the next. */
export function clustersOf(
  tables: readonly HeldIn[],
  all: readonly Relation[],
): readonly Cluster[] {
  const relations = all.filter(
    ({ kind, score, proof }) => kind !== 'overlap' || score >= STRONG || proof >= PROVED,
  );
  const parents = tables.map((_table, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    parents[index] = at;
    return at;
  };
  for (const { one, other } of relations) parents[rootOf(other)] = rootOf(one);
  const groups = new Map<number, { members: Set<number>; scores: number[] }>();
  for (const { one, other, score } of relations) {
    const root = rootOf(one);
    const group = groups.get(root) ?? { members: new Set(), scores: [] };
    group.members.add(one).add(other);
    group.scores.push(score);
    groups.set(root, group);
  }
  return [...groups.values()].map(({ members, scores }) => {
    const ordered = [...members].sort((a, b) => better(tables[a], tables[b]) || a - b);
    return {
      tables: ordered,
      score: { min: Math.min(...scores), max: Math.max(...scores) },
      reasons: reasonsOf(tables[ordered[0] ?? 0], tables[ordered[1] ?? 0]),
    };
  });
}

/** Criteria of a source of reference, the first that tells two tables apart decides. */
const CRITERIA: readonly (readonly [code: string, measure: (held: HeldIn) => number])[] = [
  ['shown', ({ table }) => (table.hidden === true ? 0 : 1)],
  ['no-copy', ({ file }) => (/\bcop(?:ie|y)\b|\(\d\)|\bold\b|\bancien/i.test(file.path) ? 0 : 1)],
  ['follows-schema', ({ table }) => (table.schemas[0]?.verdict === 'likely' ? 1 : 0)],
  ['fuller', ({ table }) => Math.round(20 * Math.log2(1 + cellsOf(table))) / 20],
  ['more-columns', ({ table }) => table.columns.length],
  ['latest', ({ file }) => file.modified],
];

function better(a: HeldIn | undefined, b: HeldIn | undefined): number {
  if (a === undefined || b === undefined) return 0;
  for (const [, measure] of CRITERIA) {
    const difference = measure(b) - measure(a);
    if (difference !== 0) return difference;
  }
  return 0;
}

function reasonsOf(first: HeldIn | undefined, second: HeldIn | undefined): readonly Reason[] {
  if (first === undefined || second === undefined) return [];
  const found = CRITERIA.find(([, measure]) => measure(first) !== measure(second));
  return [{ code: `inventory-reference-${found?.[0] ?? 'first'}`, params: {} }];
}

function cellsOf({ rows, columns }: HeldIn['table']): number {
  return columns.reduce((sum, { fill }) => sum + fill * rows, 0);
}
