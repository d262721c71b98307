import type { DatasetRecord } from '../../record.ts';
import { THEME_SCHEME } from '../../vocabularies/themes.ts';
import { type ExportContext, slashed } from '../export.ts';
import type { Graph, Statement } from '../rdf/graph.ts';
import { iri, text } from '../rdf/graph.ts';
import { agent } from './agents.ts';
import { dataset, datasetIri } from './dataset.ts';
import { DCAT_PREFIXES } from './namespaces.ts';
import { day, language, maybe, of } from './statements.ts';

/**
 * Datasets as one graph: under a catalogue, or alone where the document stands beside the files of
 * one dataset.
 */
export function dcatGraph(records: readonly DatasetRecord[], context: ExportContext): Graph {
  const nodes = records.map((record) => dataset(record, context));
  if (context.place === 'dataset') return { prefixes: DCAT_PREFIXES, nodes };
  return { prefixes: DCAT_PREFIXES, nodes: [catalogue(records, context), ...nodes] };
}

function catalogue(records: readonly DatasetRecord[], context: ExportContext) {
  const { base, catalogue: facts } = context;
  const publisher = facts?.authority ?? records[0]?.authority ?? { name: '' };
  const title = facts?.title ?? `Données ouvertes – ${publisher.name}`;
  const days = records.flatMap(({ modified }) => modified ?? []).sort();
  const issued = records.flatMap(({ issued: first }) => first ?? []).sort();
  return of(
    'dcat:Catalog',
    `${base === undefined ? '' : slashed(base)}#catalogue`,
    ['dct:title', text(title, 'fr')],
    [
      'dct:description',
      text(
        facts?.description ?? `Catalogue des données ouvertes. Éditeur\u00a0: ${publisher.name}.`,
        'fr',
      ),
    ],
    ['dct:publisher', agent(publisher, true, context)],
    ...language('fr'),
    ...day('dct:issued', issued[0]),
    ...day('dct:modified', days.at(-1)),
    ...maybe('foaf:homepage', facts?.homepage ?? publisher.url, (url) => of('foaf:Document', url)),
    [
      'dcat:themeTaxonomy',
      of('skos:ConceptScheme', THEME_SCHEME.iri, ['dct:title', text(THEME_SCHEME.fr, 'fr')]),
    ],
    ...records.map((record): Statement => ['dcat:dataset', iri(datasetIri(record, context))]),
  );
}
