/** A value in a graph: text, or a node of its own. */
export type Term = Literal | Node;

export interface Literal {
  readonly value: string;
  /** Prefixed: `xsd:date`. A plain text when both are left out. */
  readonly datatype?: string;
  readonly lang?: string;
}

/**
 * A thing that is described. Without `iri` it is a blank node, that one statement only points to:
 * graphs of this kind are trees, which every serialisation writes in the same way.
 */
export interface Node {
  readonly iri?: string;
  /** Prefixed: `dcat:Dataset`. */
  readonly types: readonly string[];
  /** In the order written; a predicate may come back. */
  readonly statements: readonly Statement[];
}

export type Statement = readonly [predicate: string, object: Term];

/** Namespaces by prefix, and the things described, in the order written. */
export interface Graph {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly nodes: readonly Node[];
}

export function isNode(term: Term): term is Node {
  return 'types' in term;
}

/** A node that is only named here: it is described elsewhere, or needs no description. */
export function isReference(node: Node): boolean {
  return node.iri !== undefined && node.types.length === 0 && node.statements.length === 0;
}

/** What an IRI may not hold is percent-encoded. */
export function iri(value: string): Node {
  const name = value.replace(/[\p{Cc} <>"{}|^`\\]/gu, (character) => encodeURIComponent(character));
  return { iri: name, types: [], statements: [] };
}

/** What XML has no way to write is left out: control characters, halves of characters. */
export function text(value: string, lang?: string): Literal {
  const clean = value.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
  return lang === undefined ? { value: clean } : { value: clean, lang };
}

export const typed = (value: string, datatype: string): Literal => ({ value, datatype });

/** What follows the prefix, with its namespace: `dcat:Dataset` as a whole IRI. */
export function expanded(name: string, prefixes: Graph['prefixes']): string {
  const colon = name.indexOf(':');
  return (prefixes[name.slice(0, colon)] ?? '') + name.slice(colon + 1);
}

/**
 * Things described inside others and named by an IRI are taken out, so that each stands once, and
 * the same description given twice is written once.
 */
export function flattened({ prefixes, nodes }: Graph): Graph {
  const roots = new Set(nodes.map(({ iri: name }) => name));
  const described = new Map<string, Node>();
  const flat = (node: Node): Node => ({
    ...node,
    statements: node.statements.map(
      ([predicate, object]): Statement => [predicate, isNode(object) ? visit(object) : object],
    ),
  });
  const visit = (node: Node): Node => {
    const { iri: name } = node;
    if (name === undefined) return flat(node);
    if (!isReference(node) && !roots.has(name) && !described.has(name)) {
      described.set(name, flat(node));
    }
    return { iri: name, types: [], statements: [] };
  };
  return { prefixes, nodes: [...nodes.map(flat), ...described.values()] };
}
