import { flattened, type Graph, isNode, type Literal, type Node, type Term } from './graph.ts';

/** A graph as Turtle (https://www.w3.org/TR/turtle/), one statement a line, in the order given. */
export function turtle(graph: Graph): string {
  const { nodes } = flattened(graph);
  const prefixes = Object.entries(graph.prefixes).map(
    ([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`,
  );
  const blocks = nodes.map((node) => `${subject(node)}${body(node, '  ')} .`);
  return `${prefixes.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function subject({ iri }: Node): string {
  return iri === undefined ? '[]' : reference(iri);
}

function body({ types, statements }: Node, indent: string): string {
  const lines = [
    ...(types.length === 0 ? [] : [`a ${types.join(', ')}`]),
    ...statements.map(([predicate, object]) => `${predicate} ${termText(object, indent)}`),
  ];
  return lines.length === 0 ? '' : ` ${lines.join(` ;\n${indent}`)}`;
}

function termText(term: Term, indent: string): string {
  if (!isNode(term)) return literal(term);
  if (term.iri !== undefined) return reference(term.iri);
  const inner = `${indent}  `;
  return `[\n${inner}${body(term, inner).trimStart()}\n${indent}]`;
}

function literal({ value, datatype, lang }: Literal): string {
  const quoted = `"${value.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  if (lang !== undefined) return `${quoted}@${lang}`;
  return datatype === undefined
    ? quoted
    : `${quoted}^^${datatype.includes('://') ? `<${datatype}>` : datatype}`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function reference(iri: string): string {
  return `<${iri}>`;
}
