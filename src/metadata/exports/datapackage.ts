import { findLicence } from '../licences/index.ts';
import type { ColumnRecord, DatasetRecord, ResourceRecord } from '../record.ts';
import { addressOf, type ExportContext, type MetadataExport } from './export.ts';
import { filled, json } from './json.ts';
import { slug } from './slug.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv']);
const REPEATS: ReadonlySet<string> = new Set(['xlsx', 'xls', 'ods', 'parquet']);

/** A Data Package, right under version 2.0 and under version 1: readers of both exist. */
export const datapackage: MetadataExport = {
  id: 'datapackage',
  fileName: 'datapackage.json',
  mime: 'application/json',
  covers: 'dataset',
  write: ([record], context) => (record === undefined ? '' : json(dataPackage(record, context))),
};

function dataPackage(record: DatasetRecord, context: ExportContext) {
  const { frequency, temporal, spatial, issued } = record;
  return filled({
    $schema: PROFILE,
    profile: 'data-package',
    name: record.id,
    id: record.id,
    title: record.title,
    description: record.description,
    homepage: record.landingPage,
    created: issued === undefined ? undefined : `${issued}T00:00:00Z`,
    keywords: record.keywords,
    licenses: licences(record),
    contributors: contributors(record),
    sources: record.provenance?.sources?.map(({ title, url }) => filled({ title, path: url })),
    resources: resources(record, context),
    // Not in the specification, which lets a package hold more.
    frequency,
    temporal,
    spatial:
      spatial === undefined
        ? undefined
        : filled({
            level: spatial.level,
            code: spatial.code,
            name: spatial.name,
            bbox: spatial.bbox,
          }),
    modified: record.modified,
  });
}

function licences({ license }: DatasetRecord) {
  if (license === undefined) return [];
  const known = findLicence(license);
  const name = (known?.spdx ?? known?.id ?? license).replace(/[^A-Za-z0-9._-]+/g, '-');
  return [filled({ name, path: known?.url, title: known?.title ?? license })];
}

/** `role` is of version 1, `roles` of version 2. */
function contributors({ authority, producer, contact }: DatasetRecord) {
  const body = (title: string, role: string, path?: string, email?: string) =>
    filled({ title, role, roles: [role], path, email });
  return [
    body(authority.name, 'publisher', authority.url),
    ...(producer.name === authority.name ? [] : [body(producer.name, 'author', producer.url)]),
    ...(contact === undefined
      ? []
      : [body(contact.name ?? producer.name, 'contributor', contact.url, contact.email)]),
  ];
}

/** Names are unique, and the same from one run to the next: the file's, then its format, then a number. */
function resources(record: DatasetRecord, context: ExportContext) {
  const taken = new Set<string>();
  return packaged(record).map((resource) => {
    const stem = slug(resource.name) || 'fichier';
    const wishes = [stem, `${stem}-${slug(resource.format) || 'fichier'}`];
    let name = wishes.find((wish) => !taken.has(wish));
    for (let n = 2; name === undefined; n++) {
      if (!taken.has(`${stem}-${n}`)) name = `${stem}-${n}`;
    }
    taken.add(name);
    return packageResource(record, resource, name, context);
  });
}

/**
 * Workbooks and Parquet files repeat a table that stands here as CSV: readers of packages validate
 * all that they find, and few open these without another library.
 */
function packaged({ resources: all }: DatasetRecord): readonly ResourceRecord[] {
  const tables = new Set(all.filter(({ format }) => TABLES.has(format)).map(({ name }) => name));
  return all.filter(({ name, format }) => !(REPEATS.has(format) && tables.has(name)));
}

function packageResource(
  record: DatasetRecord,
  resource: ResourceRecord,
  name: string,
  context: ExportContext,
) {
  // Before a build nobody has said how the file is written.
  const isTable =
    TABLES.has(resource.format) && resource.columns !== undefined && resource.bytes !== undefined;
  return filled({
    name,
    ...(isTable
      ? { type: 'table', profile: 'tabular-data-resource' }
      : { profile: 'data-resource' }),
    path: pathOf(record, resource, context),
    title: resource.title,
    description: resource.description,
    format: resource.format,
    mediatype: resource.mime,
    encoding: isTable ? 'utf-8' : undefined,
    // Frictionless (5) does not count the bytes of Parquet, and calls the file wrong when it is told.
    bytes: resource.format === 'parquet' ? undefined : resource.bytes,
    hash: resource.sha256 === undefined ? undefined : `sha256:${resource.sha256}`,
    dialect: isTable ? dialect(resource) : undefined,
    schema: isTable ? { fields: (resource.columns ?? []).map(field) } : undefined,
  });
}

/** A file beside the document by its name as it is, not as in an address. */
function pathOf(record: DatasetRecord, resource: ResourceRecord, context: ExportContext): string {
  if (resource.url !== undefined || context.base !== undefined)
    return addressOf(record, resource, context);
  return context.place === 'dataset' ? resource.path : `${record.id}/${resource.path}`;
}

/** `delimiter` and `doubleQuote` are asked for by version 1. */
function dialect({ format }: ResourceRecord) {
  return {
    delimiter: format === 'tsv' ? '\t' : ',',
    doubleQuote: true,
    quoteChar: '"',
    header: true,
  };
}

function field(column: ColumnRecord) {
  return filled({
    name: column.name,
    type: column.type,
    format: column.format === 'default' ? undefined : column.format,
    title: column.title,
    description: column.description,
    example: column.example,
    ...column.reading,
    constraints: column.required === true ? { required: true } : undefined,
  });
}
