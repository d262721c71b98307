import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit, Step } from '../edit-project.ts';
import { indexOf, isOfList, plain } from './changed.ts';
import { type Layout, layoutOf } from './layout.ts';
import { contentEnd, endOf, isBlank, rangeOf, siteOf, type Yaml } from './site.ts';
import { wrapped, wrappedItem } from './wrapped.ts';

/**
 * Changes the lines of one edit in a text. Whoever asks reads the result again: an odd layout may
 * give a text that says something else.
 * @returns `undefined` when it cannot be done
 */
export function splice(
  text: string,
  document: Document,
  edit: Edit,
  yaml: Yaml,
): string | undefined {
  const layout = layoutOf(text, document, yaml);
  const site = siteOf(document.contents, edit.path, yaml);
  if (yaml.isAlias(site.node)) return undefined;
  if (edit.do === 'remove') {
    return site.rest.length > 0 ? text : removed(text, document, edit.path, yaml);
  }
  const value = plain(edit.value);
  const { node, pair, rest } = site;
  const [first, ...deeper] = rest;
  if (yaml.isMap(node) && first !== undefined && !isOfList(first)) {
    const place = edit.do === 'set' ? (edit.after ?? []) : [];
    return inMap(text, node, String(first), wrapped(deeper, value, edit.do), layout, place);
  }
  if (yaml.isSeq(node) && first !== undefined && isOfList(first)) {
    return inList(text, node, wrappedItem(first, deeper, value, edit.do), layout);
  }
  if (yaml.isSeq(node) && first === undefined && edit.do === 'add') {
    return inList(text, node, value, layout);
  }
  const content = wrapped(rest, value, edit.do);
  if (pair !== undefined) return replacedPair(text, pair, content, layout);
  return node === null || isBlank(node) ? appended(text, content, layout) : undefined;
}

/**
 * The same by way of the document, written again whole: comments and order stay, alignments and
 * blank lines may change. For what cannot be spliced.
 * @returns `undefined` when the path crosses an alias
 */
export function rewrite(document: Document, edit: Edit, yaml: Yaml): string | undefined {
  const keys: (string | number)[] = [];
  for (const [depth, step] of edit.path.entries()) {
    const { node } = siteOf(document.contents, edit.path.slice(0, depth), yaml);
    if (yaml.isAlias(node)) return undefined;
    const items = yaml.isSeq(node) ? (node.items as Node[]) : [];
    const isPlace = typeof step !== 'object' && !yaml.isSeq(node);
    keys.push(
      isPlace
        ? step
        : indexOf(
            items.map((item) => item.toJSON() as unknown),
            step,
          ),
    );
  }
  if (edit.do === 'remove') document.deleteIn(keys);
  else if (edit.do === 'set') document.setIn(keys, document.createNode(plain(edit.value)));
  else return undefined;
  return document.toString({ lineWidth: 0 });
}

function inMap(
  text: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  layout: Layout,
  after: readonly string[],
): string | undefined {
  const [start, end] = rangeOf(map);
  const pairs = map.items as Pair<Scalar, Node | null>[];
  // A key that has a place among them comes after those that precede it.
  const before = after.includes(key) ? after.slice(0, after.indexOf(key)) : after;
  const wished = before.flatMap((name) => pairs.find((pair) => pair.key.value === name) ?? []);
  const last = wished.at(-1) ?? pairs.at(-1);
  if (map.flow === true) {
    const content = `${layout.flow(key)}: ${layout.flow(value)}`;
    return intoFlow(text, end, content, last !== undefined, '{');
  }
  if (last === undefined) return undefined;
  const indent = layout.columnOf(start);
  return insertAfter(
    text,
    contentEnd(text, endOf(last)),
    layout.block({ [key]: value }, indent),
    layout,
  );
}

function inList(text: string, list: YAMLSeq, value: unknown, layout: Layout): string | undefined {
  const [start, end] = rangeOf(list);
  if (list.flow === true)
    return intoFlow(text, end, layout.flow(value), list.items.length > 0, '[');
  const last = list.items.at(-1) as Node | undefined;
  if (last === undefined) return undefined;
  const indent = layout.columnOf(start);
  return insertAfter(
    text,
    contentEnd(text, rangeOf(last)[1]),
    layout.block([value], indent),
    layout,
  );
}

/** Before the closing bracket, after what stands there. */
function intoFlow(
  text: string,
  end: number,
  content: string,
  isFilled: boolean,
  opening: string,
): string {
  const close = end - 1;
  const inner = text.slice(0, close).trimEnd();
  const padding = text.slice(inner.length, close);
  const comma = isFilled && !inner.endsWith(',') ? ',' : '';
  const space = inner.endsWith(opening) ? '' : ' ';
  return `${inner}${comma}${space}${content}${padding}${text.slice(close)}`;
}

/** After the line where the content ends, so that a comment at its end stays there. */
function insertAfter(text: string, end: number, lines: string, { newline }: Layout): string {
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(0, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
  return `${before}${newline}${lines}${text.slice(before.length) || newline}`;
}

function replacedPair(
  text: string,
  pair: Pair<Scalar, Node | null>,
  value: unknown,
  layout: Layout,
): string {
  const [start] = rangeOf(pair.key);
  const end = Math.max(contentEnd(text, endOf(pair)), rangeOf(pair.key)[1]);
  const isFlow = layout.isInFlow(start);
  const key = text.slice(start, rangeOf(pair.key)[1]);
  const content = isFlow
    ? `${key}: ${layout.flow(value)}`
    : layout.block({ [String(pair.key.value)]: value }, layout.columnOf(start)).trimStart();
  // `key:` without a value: the colon stands after the range of the key.
  const colon = pair.value === null || isBlank(pair.value) ? text.slice(end).match(/^\s*:/) : null;
  return `${text.slice(0, start)}${content}${text.slice(end + (colon?.[0].length ?? 0))}`;
}

/** Takes away the whole lines of a pair or of an item; only for blocks that keep something. */
function removed(
  text: string,
  document: Document,
  path: readonly Step[],
  yaml: Yaml,
): string | undefined {
  const { node: parent } = siteOf(document.contents, path.slice(0, -1), yaml);
  const { node, pair } = siteOf(document.contents, path, yaml);
  if (!yaml.isCollection(parent) || parent.flow === true || parent.items.length < 2) {
    return undefined;
  }
  const start = pair === undefined ? (node === null ? 0 : rangeOf(node)[0]) : rangeOf(pair.key)[0];
  const end = contentEnd(text, pair === undefined ? rangeOf(node)[1] : endOf(pair));
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  // The first key of an item shares its line with the dash.
  if (pair !== undefined && text.slice(lineStart, start).trim() !== '') return undefined;
  return text.slice(0, lineStart) + text.slice(lineEnd);
}

function appended(text: string, content: unknown, layout: Layout): string {
  const gap = text === '' || text.endsWith('\n') ? '' : layout.newline;
  return `${text}${gap}${layout.block(content, 0)}${layout.newline}`;
}
