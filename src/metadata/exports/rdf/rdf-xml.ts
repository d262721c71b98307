import {
  expanded,
  flattened,
  type Graph,
  isNode,
  type Literal,
  type Node,
  type Statement,
} from './graph.ts';

/** A graph as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/). */
export function rdfXml(graph: Graph): string {
  const { nodes, prefixes } = flattened(graph);
  const namespaces = Object.entries(prefixes).map(
    ([prefix, namespace]) => `\n  xmlns:${prefix}="${escaped(namespace)}"`,
  );
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const body = nodes.map((node) => element(node, '  ', prefixes)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${rdf}${namespaces.join('')}>\n${body}\n</rdf:RDF>\n`;
}

type Prefixes = Graph['prefixes'];

/** The first type names the element, the others are statements of it. */
function element({ iri, types, statements }: Node, indent: string, prefixes: Prefixes): string {
  const [name = 'rdf:Description', ...more] = types;
  const about = iri === undefined ? '' : ` rdf:about="${escaped(iri)}"`;
  const inner = [
    ...more.map(
      (type) => `${indent}  <rdf:type rdf:resource="${escaped(expanded(type, prefixes))}"/>`,
    ),
    ...statements.map((statement) => property(statement, `${indent}  `, prefixes)),
  ];
  if (inner.length === 0) return `${indent}<${name}${about}/>`;
  return `${indent}<${name}${about}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

function property([predicate, object]: Statement, indent: string, prefixes: Prefixes): string {
  if (!isNode(object)) {
    const { attribute, value } = literal(object, prefixes);
    return `${indent}<${predicate}${attribute}>${value}</${predicate}>`;
  }
  if (object.iri !== undefined) {
    return `${indent}<${predicate} rdf:resource="${escaped(object.iri)}"/>`;
  }
  const inner = element(object, `${indent}  `, prefixes);
  return `${indent}<${predicate}>\n${inner}\n${indent}</${predicate}>`;
}

function literal({ value, datatype, lang }: Literal, prefixes: Prefixes) {
  const type =
    datatype === undefined || datatype.includes('://') ? datatype : expanded(datatype, prefixes);
  const ofType = type === undefined ? '' : ` rdf:datatype="${escaped(type)}"`;
  return {
    attribute: lang === undefined ? ofType : ` xml:lang="${lang}"`,
    value: escaped(value),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? '');
}
