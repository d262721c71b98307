import { findLicence } from '../../licences/index.ts';
import type { DatasetRecord, ResourceRecord, SchemaReference } from '../../record.ts';
import { fileTypeIri, formatOf, mediaTypeIri } from '../../vocabularies/formats.ts';
import { HVD, HVD_ACT } from '../../vocabularies/hvd.ts';
import { addressOf, type ExportContext } from '../export.ts';
import { iri, type Node, type Statement, text, typed } from '../rdf/graph.ts';
import { contactPoint } from './agents.ts';
import { blank, concept, day, maybe, of } from './statements.ts';

/** A file of a dataset, or an API that gives its data. */
export function distribution(
  record: DatasetRecord,
  resource: ResourceRecord,
  name: string,
  context: ExportContext,
): Node {
  const address = addressOf(record, resource, context);
  const isApi = resource.kind === 'api';
  return of(
    'dcat:Distribution',
    name,
    ['dct:title', text(resource.title, 'fr')],
    ...maybe('dct:description', resource.description, (said) => text(said, 'fr')),
    ['dcat:accessURL', iri(address)],
    ...(isApi
      ? [['dcat:accessService', service(record, resource, address)] as const]
      : [['dcat:downloadURL', iri(address)] as const]),
    ...format(resource),
    ...licence(record),
    ...maybe('dcat:byteSize', resource.bytes?.toString(), (bytes) =>
      typed(bytes, 'xsd:nonNegativeInteger'),
    ),
    ...maybe('spdx:checksum', resource.sha256, checksum),
    ...conformsTo(resource.schema),
    ...day('dct:issued', record.issued),
    ...day('dct:modified', record.modified),
    ...legislation(record),
  );
}

function format({ format: id, mime }: ResourceRecord): readonly Statement[] {
  return [
    ...maybe('dct:format', fileTypeIri(formatOf(id)), (type) => of('dct:MediaTypeOrExtent', type)),
    ...maybe('dcat:mediaType', mime, (type) => of('dct:MediaType', mediaTypeIri(type))),
  ];
}

/** The IRI alone: a label would win over it in the national harvester. */
export function licence({ license }: DatasetRecord): readonly Statement[] {
  const written = license !== undefined && /^https?:/.test(license) ? license : undefined;
  const url = license === undefined ? undefined : (findLicence(license)?.url ?? written);
  return maybe('dct:license', url, (address) => of('dct:LicenseDocument', address));
}

function checksum(sha256: string): Node {
  return blank(
    ['spdx:Checksum'],
    ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
    ['spdx:checksumValue', typed(sha256, 'xsd:hexBinary')],
  );
}

export function conformsTo(schema: SchemaReference | undefined): readonly Statement[] {
  return maybe('dct:conformsTo', schema?.url, (url) => of('dct:Standard', url));
}

/** DCAT-AP HVD 3.0.0 asks for the act on the dataset, on its files and on its APIs. */
export function legislation({ hvd }: DatasetRecord): readonly Statement[] {
  return maybe('dcatap:applicableLegislation', hvd === undefined ? undefined : HVD_ACT, (act) =>
    of('eli:LegalResource', act),
  );
}

export function hvdCategory({ hvd }: DatasetRecord): readonly Statement[] {
  if (hvd === undefined) return [];
  return [['dcatap:hvdCategory', concept(HVD[hvd].iri, HVD[hvd].fr)]];
}

function service(
  record: DatasetRecord,
  { title, description }: ResourceRecord,
  address: string,
): Node {
  const documentation = record.resources.find(({ kind, url }) => kind === 'documentation' && url);
  return blank(
    ['dcat:DataService'],
    ['dct:title', text(title, 'fr')],
    ...maybe('dct:description', description, (said) => text(said, 'fr')),
    ['dcat:endpointURL', iri(address)],
    ...licence(record),
    ...(record.contact === undefined
      ? []
      : [['dcat:contactPoint', contactPoint(record.contact, record)] as const]),
    ...maybe('foaf:page', documentation?.url, (url) => of('foaf:Document', url)),
    ...hvdCategory(record),
    ...legislation(record),
  );
}
