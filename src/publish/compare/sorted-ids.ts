import { isSame } from './same.ts';

/**
 * The ids of all the resources with ours in the wanted order, in the places that ours have: those of
 * others do not move.
 * @returns `undefined` when nothing has to move
 */
export function sortedIds(
  all: readonly string[],
  wanted: readonly string[],
): readonly string[] | undefined {
  const ours = wanted.filter((id) => all.includes(id));
  const set = new Set(ours);
  let next = 0;
  const sorted = all.map((id) => (set.has(id) ? (ours[next++] ?? id) : id));
  return isSame(sorted, all) ? undefined : sorted;
}
