import { Dictionary } from './dictionary.ts';
import type { ValueTree } from './distances/hierarchical.ts';
import type { Ordering } from './ordering.ts';

type Groups = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** What each value is called in some groups. */
export function labelsOf(groups: Groups): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([label, values]) =>
      values.map((value) => [String(value), label] as const),
    ),
  );
}

/**
 * The tree over a column's values that its groups make, a root above them all. A value that no group
 * holds hangs from the root alone.
 */
export function treeOfGroups(
  levels: readonly Groups[],
  values: Dictionary,
  ordering: Ordering,
): ValueTree {
  const nodes = levels.map((groups) => {
    const labels = labelsOf(groups);
    const names = new Dictionary();
    const level = new Int32Array(values.size);
    values.texts.forEach((text, value) => {
      level[ordering.ranks[value] as number] = names.number(
        labels.get(text.trim()) ?? `\u001f${text}`,
      );
    });
    return level;
  });
  return { levels: [...nodes, new Int32Array(values.size)] };
}
