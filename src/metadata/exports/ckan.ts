import { findLicence } from '../licences/index.ts';
import { provenanceText } from '../provenance-text.ts';
import type { DatasetRecord, ResourceRecord } from '../record.ts';
import { frequencyIri, frequencyOf } from '../vocabularies/frequencies.ts';
import { HVD, HVD_ACT } from '../vocabularies/hvd.ts';
import { themeIri, themeOf } from '../vocabularies/themes.ts';
import { addressOf, type ExportContext, type MetadataExport } from './export.ts';
import { filled, json } from './json.ts';

/** The body of `package_create` of CKAN, with the extras that ckanext-dcat and udata read. */
export const ckan: MetadataExport = {
  id: 'ckan',
  fileName: 'ckan.json',
  mime: 'application/json',
  covers: 'catalogue',
  write(records, context) {
    const packages = records.map((record) => ckanPackage(record, context));
    return json(packages.length === 1 ? packages[0] : packages);
  },
};

export function ckanPackage(
  record: DatasetRecord,
  context: ExportContext,
): Readonly<Record<string, unknown>> {
  const { contact, producer, license } = record;
  return filled({
    name: ckanName(record.id),
    title: record.title,
    notes: record.description,
    license_id: license === undefined ? undefined : (findLicence(license)?.ckan ?? license),
    author: producer.name,
    maintainer: contact?.name,
    maintainer_email: contact?.email,
    url: record.landingPage,
    private: record.access.level !== 'open',
    tags: tags(record).map((name) => ({ name })),
    extras: extras(record),
    resources: record.resources.map((resource) => ckanResource(record, resource, context)),
  });
}

/** 2 to 100 characters among `a-z0-9_-`. */
export function ckanName(id: string): string {
  const name = id.slice(0, 100);
  return name.length < 2 ? `${name}-` : name;
}

/** Letters, digits, spaces, `-`, `_` and `.`; 2 to 100 characters. */
function tags({ keywords, hvd }: DatasetRecord): readonly string[] {
  const words = [...keywords, ...(hvd === undefined ? [] : ['hvd', HVD[hvd].fr])].map((word) =>
    word
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .slice(0, 100),
  );
  return [...new Set(words)].filter((word) => word.length >= 2);
}

function extras(
  record: DatasetRecord,
): readonly { readonly key: string; readonly value: string }[] {
  const { spatial, temporal, authority, producer } = record;
  const frequency = frequencyOf(record.frequency);
  const themes = record.themes.flatMap((code) => themeOf(code) ?? []).map(themeIri);
  const values: Readonly<Record<string, string | undefined>> = {
    identifier: record.id,
    language: record.language,
    issued: record.issued,
    modified: record.modified,
    frequency: frequency === undefined ? undefined : frequencyIri(frequency),
    theme: themes.length === 0 ? undefined : JSON.stringify(themes),
    temporal_start: temporal?.start,
    temporal_end: temporal?.end,
    spatial: spatial?.bbox === undefined ? undefined : JSON.stringify(polygon(spatial.bbox)),
    'spatial-text': spatial?.name,
    conforms_to: record.schema?.url,
    access_rights: record.access.level === 'open' ? 'open' : (record.access.reason ?? 'restricted'),
    provenance: provenanceText(record),
    publisher_name: authority.name,
    publisher_url: authority.url,
    publisher_identifier: authority.siret ?? authority.siren,
    creator_name: producer.name === authority.name ? undefined : producer.name,
    contact_name: record.contact?.name,
    contact_email: record.contact?.email,
    hvd_category: record.hvd === undefined ? undefined : HVD[record.hvd].iri,
    applicable_legislation: record.hvd === undefined ? undefined : HVD_ACT,
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ key, value }],
  );
}

function polygon([west = 0, south = 0, east = 0, north = 0]: readonly number[]) {
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // biome-ignore format: one ring
  return { type: 'Polygon', coordinates: [ring] };
}

/** udata's harvester of CKAN drops what is neither `file` nor `api`: documentation is dropped there. */
function ckanResource(record: DatasetRecord, resource: ResourceRecord, context: ExportContext) {
  const kinds: Readonly<Record<string, string>> = { api: 'api', documentation: 'documentation' };
  return filled({
    name: resource.title,
    description: resource.description,
    url: addressOf(record, resource, context),
    format: resource.format.toUpperCase(),
    mimetype: resource.mime,
    size: resource.bytes,
    hash: resource.sha256 === undefined ? undefined : `sha256:${resource.sha256}`,
    resource_type: kinds[resource.kind] ?? 'file',
    last_modified: record.modified,
    conforms_to: resource.schema?.url,
  });
}
