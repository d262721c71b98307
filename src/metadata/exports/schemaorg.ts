import { findLicence } from '../licences/index.ts';
import { plainText } from '../plain-text.ts';
import type { Body, DatasetRecord } from '../record.ts';
import { themeOf } from '../vocabularies/themes.ts';
import { addressOf, dataOf, type ExportContext, type MetadataExport } from './export.ts';
import { filled, json } from './json.ts';

const CONTEXT = 'https://schema.org/';
/** What Google reads of a description. */
const LONGEST = 5000;

/** schema.org, for search engines: one dataset, or the catalogue of several. */
export const schemaorg: MetadataExport = {
  id: 'schemaorg',
  fileName: 'schema-org.jsonld',
  mime: 'application/ld+json',
  covers: 'catalogue',
  write(records, context) {
    const [first, ...others] = records.map((record) => schemaOrgDataset(record, context));
    if (others.length === 0) return json({ '@context': CONTEXT, ...first });
    const authority = context.catalogue?.authority ?? records[0]?.authority ?? { name: '' };
    return json({
      '@context': CONTEXT,
      '@type': 'DataCatalog',
      name: context.catalogue?.title ?? `Données ouvertes – ${authority.name}`,
      publisher: organisation(authority),
      dataset: [first, ...others],
    });
  },
};

/** Without `@context`, so that it can stand in another document. */
export function schemaOrgDataset(
  record: DatasetRecord,
  context: ExportContext,
): Readonly<Record<string, unknown>> {
  const { license, temporal, authority, producer, access } = record;
  const licence = license === undefined ? undefined : findLicence(license);
  return filled({
    '@type': 'Dataset',
    '@id': record.landingPage,
    name: record.title,
    alternateName: record.acronym,
    description: plainText(record.description).slice(0, LONGEST),
    identifier: record.id,
    url: record.landingPage,
    keywords: record.keywords,
    about: record.themes.flatMap((code) => themeOf(code)?.fr ?? []),
    inLanguage: record.language,
    license:
      licence?.url ?? (license !== undefined && /^https?:/.test(license) ? license : undefined),
    isAccessibleForFree: access.level === 'open',
    conditionsOfAccess: access.level === 'open' ? undefined : access.reason,
    datePublished: record.issued,
    dateModified: record.modified,
    temporalCoverage:
      temporal === undefined ? undefined : `${temporal.start}/${temporal.end ?? '..'}`,
    spatialCoverage: place(record),
    publisher: organisation(authority),
    creator: { ...organisation(producer), ...filled({ contactPoint: contact(record) }) },
    isBasedOn: record.provenance?.sources?.map(({ title, url }) =>
      filled({ '@type': 'Dataset', name: title, url }),
    ),
    variableMeasured: record.resources
      .find(({ columns }) => columns !== undefined)
      ?.columns?.map(({ name, title, description }) =>
        filled({ '@type': 'PropertyValue', name, alternateName: title, description }),
      ),
    distribution: dataOf(record).map((resource) =>
      filled({
        '@type': 'DataDownload',
        name: resource.title,
        description: resource.description,
        contentUrl: addressOf(record, resource, context),
        encodingFormat: resource.mime,
        contentSize: resource.bytes?.toString(),
        sha256: resource.sha256,
      }),
    ),
  });
}

function organisation({ name, url, siret, siren }: Body) {
  return filled({ '@type': 'GovernmentOrganization', name, url, identifier: siret ?? siren });
}

function contact({ contact: known }: DatasetRecord) {
  if (known === undefined) return undefined;
  const { name, email, url } = known;
  return filled({ '@type': 'ContactPoint', contactType: 'données', name, email, url });
}

/** schema.org writes a rectangle as south west north east. */
function place({ spatial }: DatasetRecord) {
  if (spatial === undefined || (spatial.name === undefined && spatial.bbox === undefined))
    return undefined;
  const [west, south, east, north] = spatial.bbox ?? [];
  return filled({
    '@type': 'Place',
    name: spatial.name,
    identifier: spatial.code,
    geo:
      west === undefined
        ? undefined
        : { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
  });
}
