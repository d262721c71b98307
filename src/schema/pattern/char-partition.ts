import { type CharSet, type CodeRange, LAST_CODE_POINT } from './char-set.ts';

/** Characters that no set tells apart: their ranges, and the sets that hold them. */
export interface CharClass {
  readonly ranges: readonly CodeRange[];
  readonly sets: ReadonlySet<CharSet>;
}

/** Parts all characters by the sets that certainly hold them; those that none holds are left out. */
export function partition(sets: readonly CharSet[]): readonly CharClass[] {
  const cuts = new Set<number>([0, LAST_CODE_POINT + 1]);
  const spelt = sets.map((set) => ({ set, ranges: set.ranges(), reached: 0 }));
  for (const { ranges } of spelt) {
    for (const [first, last] of ranges) cuts.add(first).add(last + 1);
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const classes = new Map<string, { ranges: CodeRange[]; sets: Set<CharSet> }>();
  bounds.slice(0, -1).forEach((first, index) => {
    const holding = spelt.filter((one) => {
      while ((one.ranges[one.reached]?.[1] ?? Number.POSITIVE_INFINITY) < first) one.reached += 1;
      return (one.ranges[one.reached]?.[0] ?? Number.POSITIVE_INFINITY) <= first;
    });
    if (holding.length === 0) return;
    const key = holding.map(({ set }) => set.key).join('\n');
    const known = classes.get(key) ?? { ranges: [], sets: new Set(holding.map(({ set }) => set)) };
    known.ranges.push([first, (bounds[index + 1] ?? 0) - 1]);
    classes.set(key, known);
  });
  return [...classes.values()];
}
