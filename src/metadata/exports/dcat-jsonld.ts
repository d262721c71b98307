import { dcatGraph } from './dcat/catalogue.ts';
import type { MetadataExport } from './export.ts';
import { jsonLd } from './rdf/json-ld.ts';

/** DCAT-AP 3.0.1 as JSON-LD. */
export const dcatJsonLd: MetadataExport = {
  id: 'dcat-jsonld',
  fileName: 'catalog.jsonld',
  mime: 'application/ld+json',
  covers: 'catalogue',
  write: (records, context) => jsonLd(dcatGraph(records, context)),
};
