import type { ResourceRecord, SchemaReference } from '../../metadata/record.ts';
import { formatOf } from '../../metadata/vocabularies/formats.ts';
import type { DatasetWork, TableWork } from '../work.ts';

/** The files of a table, as the description tells them: the CSV first, with its columns. */
export function tableRecords(table: TableWork, { job }: DatasetWork): ResourceRecord[] {
  const { resource, name } = table.job;
  const title = resource.title ?? job.dataset.title ?? name;
  const schema = schemaReference(table);
  return table.files.map(({ path, format, mime, bytes, sha256 }) => ({
    path,
    name,
    title: `${title} (${formatOf(format).label})`,
    ...(resource.description === undefined ? {} : { description: resource.description }),
    kind: resource.kind ?? 'main',
    format,
    mime,
    bytes,
    sha256,
    ...(schema === undefined ? {} : { schema }),
    ...(table.surveyed === undefined ? {} : { rows: table.surveyed.rows }),
    ...(format === 'csv' ? { columns: table.columns } : {}),
  }));
}

/** How others find the schema of a table: its name in the catalogue, or its address. */
export function schemaReference({ schema }: TableWork): SchemaReference | undefined {
  if (schema === undefined) return undefined;
  const { name, version, source } = schema;
  const { title, homepage } = schema.schema;
  const titled = title === undefined ? {} : { title };
  const versioned = version === undefined ? {} : { version };
  if (source === 'file') {
    return { ...versioned, ...titled, ...(homepage === undefined ? {} : { url: homepage }) };
  }
  if (source === 'url') return { ...versioned, ...titled, url: name };
  const [slug = name] = name.split('@');
  const url = `https://schema.data.gouv.fr/${slug}/${version ?? 'latest'}.html`;
  return { name: slug, ...versioned, ...titled, url };
}
