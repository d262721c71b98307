import { catalogueDonnees } from './catalogue-donnees.ts';
import { ckan } from './ckan.ts';
import { csvw } from './csvw.ts';
import { datagouv } from './datagouv.ts';
import { datapackage } from './datapackage.ts';
import { dcatJsonLd } from './dcat-jsonld.ts';
import { dcatRdf } from './dcat-rdf.ts';
import { dcatTtl } from './dcat-ttl.ts';
import type { MetadataExport } from './export.ts';
import { scdl } from './scdl.ts';
import { schemaorg } from './schemaorg.ts';

/** Every vocabulary, in the order of the help. */
export const EXPORTS: readonly MetadataExport[] = [
  dcatTtl,
  dcatJsonLd,
  dcatRdf,
  datagouv,
  ckan,
  scdl,
  datapackage,
  schemaorg,
  csvw,
  catalogueDonnees,
];

export function exportOf(id: string): MetadataExport | undefined {
  return EXPORTS.find((one) => one.id === id);
}
