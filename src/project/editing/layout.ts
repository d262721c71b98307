import type { Document } from 'yaml';

type Yaml = typeof import('yaml');

/** The way a text is laid out, so that what is added looks like the rest. */
export interface Layout {
  readonly newline: string;
  /** How many columns stand before an offset on its line. */
  columnOf(offset: number): number;
  /** True inside `{…}` or `[…]`. */
  isInFlow(offset: number): boolean;
  /** A value on one line. */
  flow(value: unknown): string;
  /** A map or a list as lines, each moved right by `indent` spaces; without a final newline. */
  block(value: unknown, indent: number): string;
}

export function layoutOf(text: string, document: Document, yaml: Yaml): Layout {
  const flows: (readonly [number, number])[] = [];
  let indentSeq = true;
  yaml.visit(document, {
    Collection(_key, node) {
      if (node.flow === true) flows.push([node.range?.[0] ?? 0, node.range?.[1] ?? 0]);
    },
    Pair(_key, { key, value }) {
      if (!yaml.isSeq(value) || value.flow === true || !yaml.isNode(key)) return;
      if (columnOf(text, value.range?.[0] ?? 0) === columnOf(text, key.range?.[0] ?? 0)) {
        indentSeq = false;
      }
    },
  });
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const flowCollectionPadding = /[{[] /.test(text);
  return {
    newline,
    columnOf: (offset) => columnOf(text, offset),
    isInFlow: (offset) => flows.some(([start, end]) => offset > start && offset < end),
    flow(value) {
      const node = new yaml.Document(value, { flow: true });
      return node.toString({ lineWidth: 0, flowCollectionPadding }).trimEnd();
    },
    block(value, indent) {
      const lines = yaml.stringify(value, { lineWidth: 0, indentSeq }).trimEnd().split('\n');
      const space = ' '.repeat(indent);
      return lines.map((line) => (line === '' ? line : space + line)).join(newline);
    },
  };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
