import { isDay } from '../../dates.ts';
import { iri, type Node, type Statement, text, typed } from '../rdf/graph.ts';
import { EU_TABLE } from './namespaces.ts';

/** A thing named by an IRI, with its class: the shapes of DCAT-AP ask for the class of everything. */
export function of(type: string, name: string, ...statements: readonly Statement[]): Node {
  return { ...iri(name), types: [type], statements };
}

/** A thing without a name. */
export function blank(types: readonly string[], ...statements: readonly Statement[]): Node {
  return { types, statements };
}

/** No statement when there is nothing to state. */
export function maybe(
  predicate: string,
  value: string | undefined,
  make: (value: string) => Statement[1],
): readonly Statement[] {
  return value === undefined || value === '' ? [] : [[predicate, make(value)]];
}

/** A day as `xsd:date`; nothing for a day that no calendar has, which readers refuse. */
export function day(predicate: string, value: string | undefined): readonly Statement[] {
  if (value === undefined || !isDay(value)) return [];
  return [[predicate, typed(value, 'xsd:date')]];
}

/** Two-letter languages in the European table. */
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'FRA', en: 'ENG', br: 'BRE', ca: 'CAT', co: 'COS', de: 'DEU', es: 'SPA', eu: 'EUS', it: 'ITA', nl: 'NLD', oc: 'OCI', pt: 'POR',
}; // biome-ignore format: words

export function language(code: string): readonly Statement[] {
  return maybe('dct:language', LANGUAGES[code.toLowerCase()], (found) =>
    of('dct:LinguisticSystem', `${EU_TABLE}language/${found}`),
  );
}

/** A concept of a table, with the French label that the national harvester turns into a tag. */
export function concept(name: string, label: string): Node {
  return of('skos:Concept', name, ['skos:prefLabel', text(label, 'fr')]);
}
