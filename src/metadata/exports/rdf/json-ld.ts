import { flattened, type Graph, isNode, type Literal, type Node, type Term } from './graph.ts';

type Json = string | { readonly [key: string]: unknown };

/** A graph as JSON-LD 1.1, its context inside: no reader has to fetch anything. */
export function jsonLd(graph: Graph): string {
  const { nodes } = flattened(graph);
  const document = { '@context': graph.prefixes, '@graph': nodes.map(nodeJson) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function nodeJson({ iri, types, statements }: Node): Json {
  const values = new Map<string, unknown[]>();
  for (const [predicate, object] of statements) {
    values.set(predicate, [...(values.get(predicate) ?? []), termJson(object)]);
  }
  return {
    ...(iri === undefined ? {} : { '@id': iri }),
    ...(types.length === 0 ? {} : { '@type': types.length === 1 ? types[0] : types }),
    ...Object.fromEntries(
      [...values].map(([predicate, all]) => [predicate, all.length === 1 ? all[0] : all]),
    ),
  };
}

function termJson(term: Term): Json {
  return isNode(term) ? nodeJson(term) : literalJson(term);
}

function literalJson({ value, datatype, lang }: Literal): Json {
  if (lang !== undefined) return { '@language': lang, '@value': value };
  return datatype === undefined ? value : { '@type': datatype, '@value': value };
}
