import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Step } from '../edit-project.ts';
import { indexOf, isOfList } from './changed.ts';

export type Yaml = typeof import('yaml');

/** Where an edit takes place: the deepest node that is there, and what lacks below it. */
export interface Site {
  readonly node: Node | null;
  /** The pair whose value the node is; `undefined` for the root and for items of a list. */
  readonly pair: Pair<Scalar, Node | null> | undefined;
  readonly rest: readonly Step[];
}

export function siteOf(root: Node | null, path: readonly Step[], yaml: Yaml): Site {
  let node: Node | null = root;
  let pair: Site['pair'];
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth] ?? '';
    const rest = path.slice(depth);
    if (yaml.isMap(node) && !isOfList(step)) {
      const found = pairOf(node, String(step), yaml);
      if (found === undefined) return { node, pair, rest };
      pair = found;
      node = found.value;
    } else if (yaml.isSeq(node) && isOfList(step)) {
      const items = node.items as Node[];
      const item =
        items[
          indexOf(
            items.map((one) => one.toJSON() as unknown),
            step,
          )
        ];
      if (item === undefined) return { node, pair, rest };
      pair = undefined;
      node = item;
    } else return { node, pair, rest };
  }
  return { node, pair, rest: [] };
}

function pairOf(map: YAMLMap, key: string, yaml: Yaml): Site['pair'] {
  const found = map.items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === key);
  return found as Site['pair'];
}

export function isBlank(node: Node): boolean {
  return 'value' in node && node.value === null;
}

export function rangeOf(node: Node | null | undefined): readonly [number, number] {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}

export function endOf(pair: Pair<Scalar, Node | null>): number {
  return Math.max(rangeOf(pair.key)[1], rangeOf(pair.value)[1]);
}

/** Where the content that ends at an offset really ends: blank lines after it are none of its. */
export function contentEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
