import { udataDescription } from '../../../metadata/exports/datagouv.ts';
import { tagsOf } from '../../../metadata/exports/tags.ts';
import type { DatasetRecord, ResourceRecord, SchemaReference } from '../../../metadata/record.ts';
import { LEVELS, zoneOf } from '../../../metadata/vocabularies/levels.ts';
import type { Lists } from './lists.ts';
import type { RemoteDataset, RemoteSchema } from './wire.ts';

/** The fields of a dataset that odc looks after. One that is `undefined` is not ours: left as it is. */
export interface Fields {
  readonly title: string;
  readonly description: string;
  readonly acronym: string | undefined;
  readonly license: string | undefined;
  readonly frequency: string | undefined;
  readonly tags: readonly string[] | undefined;
  readonly temporal_coverage: RemoteDataset['temporal_coverage'] | undefined;
  readonly spatial: RemoteDataset['spatial'] | undefined;
  readonly contact: WantedContact | undefined;
}

export interface WantedContact {
  readonly name: string;
  readonly email: string | null;
  readonly contact_form: string | null;
}

export const FIELDS = [
  'title',
  'description',
  'acronym',
  'license',
  'frequency',
  'tags',
  'temporal_coverage',
  'spatial',
  'contact',
] as const satisfies readonly (keyof Fields)[];

/** The fields of a resource that odc looks after. */
export interface ResourceFields {
  readonly title: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly schema: RemoteSchema | undefined;
}

/**
 * What a record becomes on udata.
 * @param zones those that the platform knows among the ones that the record names
 */
export function wantedFields(
  record: DatasetRecord,
  lists: Lists,
  zones: readonly string[],
): Fields {
  const { temporal } = record;
  const tags = tagsOf(record);
  return {
    title: record.title.trim(),
    description: paragraphs(udataDescription(record)),
    acronym: record.acronym,
    license: record.license,
    frequency: record.frequency,
    tags: tags.length > 0 ? tags : undefined,
    temporal_coverage: temporal && { start: temporal.start, end: temporal.end ?? null },
    spatial: spatialOf(record, lists, zones),
    contact: contactOf(record),
  };
}

/** Texts are compared as they are shown: line ends and outer blanks do not count. */
export const paragraphs = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function spatialOf({ spatial }: DatasetRecord, { granularities }: Lists, zones: readonly string[]) {
  if (spatial === undefined) return undefined;
  const level = LEVELS[spatial.granularity ?? spatial.level].udata;
  const zone = zoneOf(spatial);
  return {
    zones: zone !== undefined && zones.includes(zone) ? [zone] : [],
    granularity: granularities.includes(level) ? level : 'other',
  };
}

/** A contact point needs an address or a form to be one. */
function contactOf({ contact, authority }: DatasetRecord): WantedContact | undefined {
  const { email = null, url = null, name } = contact ?? {};
  if (email === null && url === null) return undefined;
  return { name: name ?? authority.name, email, contact_form: email === null ? url : null };
}

export function wantedResource(resource: ResourceRecord, lists: Lists): ResourceFields {
  const { title, description, kind, schema } = resource;
  return {
    title: title.trim(),
    description: description === undefined ? undefined : paragraphs(description) || undefined,
    type: kind,
    schema: schema && schemaOf(schema, lists),
  };
}

/** By name and version where the platform knows them, by address elsewhere. */
function schemaOf(schema: SchemaReference, { schemas }: Lists): RemoteSchema | undefined {
  const { name = null, version = null, url = null } = schema;
  const hasCatalogue = Object.keys(schemas).length > 0;
  const versions = name !== null && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (name !== null && (versions !== undefined || !hasCatalogue)) {
    const known = version !== null && (versions === undefined || versions.includes(version));
    return { name, version: known ? version : null, url: null };
  }
  return url === null ? undefined : { name: null, version: null, url };
}
