import { dcatGraph } from './dcat/catalogue.ts';
import type { MetadataExport } from './export.ts';
import { turtle } from './rdf/turtle.ts';

/** DCAT-AP 3.0.1 as Turtle. */
export const dcatTtl: MetadataExport = {
  id: 'dcat-ttl',
  fileName: 'catalog.ttl',
  mime: 'text/turtle',
  covers: 'catalogue',
  write: (records, context) => turtle(dcatGraph(records, context)),
};
