import { dcatGraph } from './dcat/catalogue.ts';
import type { MetadataExport } from './export.ts';
import { rdfXml } from './rdf/rdf-xml.ts';

/** DCAT-AP 3.0.1 as RDF/XML. */
export const dcatRdf: MetadataExport = {
  id: 'dcat-rdf',
  fileName: 'catalog.rdf',
  mime: 'application/rdf+xml',
  covers: 'catalogue',
  write: (records, context) => rdfXml(dcatGraph(records, context)),
};
