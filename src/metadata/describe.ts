import type { Dataset, Project, Resource } from '../project/project.ts';
import { firstDayOf, lastDayOf } from './dates.ts';
import { findLicence } from './licences/index.ts';
import type {
  Body,
  BuildCheck,
  ColumnRecord,
  DatasetRecord,
  ResourceRecord,
  SchemaReference,
} from './record.ts';
import { schemaAddress } from './schema-address.ts';
import { spatialOf, withName } from './spatial-of.ts';
import { formatOf, formatOfPath } from './vocabularies/formats.ts';
import { findFrequency } from './vocabularies/frequencies.ts';

/** What is known of a dataset beside `odc.yml`. */
export interface KnownFacts {
  /** The files that were produced, in place of those of `odc.yml`. */
  readonly resources?: readonly ResourceRecord[];
  readonly schema?: SchemaReference;
  /** The columns of the main table, when no produced file tells them. */
  readonly columns?: readonly ColumnRecord[];
  /** Day of the last update of the data, when `odc.yml` does not tell it. */
  readonly modified?: string;
  /** First publication, when `odc.yml` does not tell it. */
  readonly issued?: string;
  readonly landingPage?: string;
  /** West, south, east, north of the points of the data, when `odc.yml` gives no rectangle. */
  readonly bbox?: readonly number[];
  readonly checks?: readonly BuildCheck[];
}

/**
 * The description of a dataset: what `odc.yml` says of it, then what it says of the authority, then
 * what is known of its files. Names are turned into ids (licence, frequency); one that nobody knows
 * is kept as written.
 * @param known what the production line found; files of `odc.yml` are described as they are written
 */
export async function describeDataset(
  project: Project,
  dataset: Dataset,
  known: KnownFacts = {},
): Promise<DatasetRecord> {
  const { authority: owner } = project;
  const authority = bodyOf(owner?.name ?? '', owner);
  const licence = dataset.license ?? project.license;
  const spatial = withBox(await withName(dataset.spatial ?? spatialOf(owner)), known.bbox);
  const schema = known.schema ?? schemaOf(dataset.schema);
  const issued = dataset.issued ?? known.issued;
  const modified = dataset.modified ?? known.modified;
  const landingPage = dataset.landingPage ?? known.landingPage;
  const contact = dataset.contact ?? owner?.contact;
  return {
    version: 1,
    id: dataset.id,
    title: dataset.title ?? schema?.title ?? dataset.id,
    ...given('acronym', dataset.acronym),
    description: dataset.description ?? '',
    keywords: dataset.keywords ?? [],
    themes: dataset.themes ?? [],
    authority,
    producer:
      dataset.producer === undefined ? authority : bodyOf(dataset.producer.name, dataset.producer),
    ...given('contact', contact),
    ...given('license', licence === undefined ? undefined : (findLicence(licence)?.id ?? licence)),
    ...given('licenseChoice', dataset.licenseChoice),
    ...given('frequency', frequencyOf(dataset.frequency)),
    ...given('temporal', temporalOf(dataset)),
    ...given('spatial', spatial),
    language: dataset.language ?? 'fr',
    ...given('issued', issued),
    ...given('modified', modified),
    ...given('landingPage', landingPage),
    ...given('provenance', dataset.provenance),
    access: dataset.access ?? { level: 'open' },
    ...given('hvd', dataset.hvd),
    ...given('schema', schema),
    resources:
      known.resources ?? dataset.resources.map((resource) => resourceOf(resource, dataset, known)),
    ...given('checks', known.checks),
  };
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function bodyOf(
  name: string,
  facts: { siret?: string; siren?: string; kind?: string; website?: string } | undefined,
): Body {
  const siren = facts?.siren ?? facts?.siret?.slice(0, 9);
  return {
    name,
    ...given('siret', facts?.siret),
    ...given('siren', siren),
    ...given('kind', facts?.kind),
    ...given('url', facts?.website),
  };
}

function withBox(
  spatial: DatasetRecord['spatial'],
  bbox: readonly number[] | undefined,
): DatasetRecord['spatial'] {
  return spatial === undefined || bbox === undefined ? spatial : { bbox, ...spatial };
}

function frequencyOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : (findFrequency(written)?.id ?? written);
}

function temporalOf({ temporal }: Dataset): DatasetRecord['temporal'] {
  if (temporal === undefined) return undefined;
  return {
    start: firstDayOf(temporal.start),
    ...given('end', temporal.end === undefined ? undefined : lastDayOf(temporal.end)),
  };
}

/** `scdl/subventions@2.1.1`, a path or an address. */
export function schemaOf(written: string | undefined): SchemaReference | undefined {
  if (written === undefined) return undefined;
  if (/^https?:/.test(written)) return { url: written };
  const [, name, version] = /^([\w.-]+\/[\w.-]+?)(?:@([\w.-]+))?$/.exec(written) ?? [];
  if (name === undefined || /\.(json|ya?ml)$/.test(written)) return { title: fileName(written) };
  return {
    name,
    ...given('version', version),
    url: schemaAddress(name, version),
  };
}

function resourceOf(resource: Resource, dataset: Dataset, known: KnownFacts): ResourceRecord {
  const { path, kind = 'main', url } = resource;
  const format = formatOfPath(url ?? path) ?? formatOf(kind === 'api' ? 'json' : 'other');
  const written = resource.schema ?? dataset.schema;
  const isTable = kind === 'main' || kind === 'update';
  return {
    path,
    name: resource.name ?? stem(path),
    title:
      resource.title ??
      (dataset.resources.length > 1 ? fileName(path) : (dataset.title ?? fileName(path))),
    ...given('description', resource.description),
    kind,
    format: format.id,
    mime: format.mime,
    ...given('url', url),
    ...given(
      'schema',
      isTable
        ? resource.schema === undefined
          ? (known.schema ?? schemaOf(written))
          : schemaOf(written)
        : undefined,
    ),
    ...given('columns', isTable ? known.columns : undefined),
  };
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function stem(path: string): string {
  return fileName(path).replace(/\.[a-z0-9]{1,8}(\.gz)?$/i, '');
}
