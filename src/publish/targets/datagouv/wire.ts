import { listIn, objectIn, objectOrNull, textIn, textOrNull } from '../../exchange/json.ts';

/** What udata tells of a dataset, as far as it is read here. */
export interface RemoteDataset {
  readonly id: string;
  readonly slug: string;
  readonly page: string | null;
  readonly title: string;
  readonly acronym: string | null;
  readonly description: string;
  readonly license: string | null;
  readonly frequency: string;
  readonly tags: readonly string[];
  readonly temporal_coverage: { readonly start: string; readonly end: string | null } | null;
  readonly spatial: { readonly zones: readonly string[]; readonly granularity: string } | null;
  readonly contact_points: readonly RemoteContact[];
  readonly private: boolean;
  readonly archived: string | null;
  readonly deleted: string | null;
  readonly created: string;
  readonly extras: Readonly<Record<string, unknown>>;
  readonly isHarvested: boolean;
  readonly mayEdit: boolean;
  readonly score: number | null;
  readonly resources: readonly RemoteResource[];
}

export interface RemoteContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly contact_form: string | null;
  readonly role: string;
}

export interface RemoteResource {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: string;
  readonly filetype: string;
  readonly url: string;
  readonly latest: string;
  readonly format: string | null;
  readonly filesize: number | null;
  readonly checksum: { readonly type: string; readonly value: string } | null;
  readonly schema: RemoteSchema | null;
  readonly extras: Readonly<Record<string, unknown>>;
  readonly preview_url: string | null;
}

export interface RemoteSchema {
  readonly name: string | null;
  readonly version: string | null;
  readonly url: string | null;
}

/** Reads an answer: what is missing or of another kind is taken as empty, never as a crash. */
export function datasetIn(value: unknown): RemoteDataset {
  const json = objectIn(value);
  const coverage = objectOrNull(json.temporal_coverage);
  const spatial = objectOrNull(json.spatial);
  return {
    id: textIn(json.id),
    slug: textIn(json.slug),
    page: textOrNull(json.page),
    title: textIn(json.title),
    acronym: textOrNull(json.acronym),
    description: textIn(json.description),
    license: json.license === 'notspecified' ? null : textOrNull(json.license),
    frequency: textIn(json.frequency) || 'unknown',
    tags: listIn(json.tags).map(textIn),
    temporal_coverage: coverage && { start: textIn(coverage.start), end: textOrNull(coverage.end) },
    spatial: spatial && {
      zones: listIn(spatial.zones).map(textIn),
      granularity: textIn(spatial.granularity) || 'other',
    },
    contact_points: listIn(json.contact_points).map(contactIn),
    private: json.private === true,
    archived: textOrNull(json.archived),
    deleted: textOrNull(json.deleted),
    created: textIn(json.created_at),
    extras: objectIn(json.extras),
    isHarvested: objectOrNull(json.harvest) !== null,
    mayEdit: objectIn(json.permissions).edit === true,
    score: numberOrNull(objectIn(json.quality).score),
    resources: listIn(json.resources).map(resourceIn),
  };
}

export function resourceIn(value: unknown): RemoteResource {
  const json = objectIn(value);
  const checksum = objectOrNull(json.checksum);
  const schema = objectOrNull(json.schema);
  return {
    id: textIn(json.id),
    title: textIn(json.title),
    description: textOrNull(json.description),
    type: textIn(json.type),
    filetype: textIn(json.filetype),
    url: textIn(json.url),
    latest: textIn(json.latest),
    format: textOrNull(json.format),
    filesize: numberOrNull(json.filesize),
    checksum: checksum && { type: textIn(checksum.type), value: textIn(checksum.value) },
    schema: schema && {
      name: textOrNull(schema.name),
      version: textOrNull(schema.version),
      url: textOrNull(schema.url),
    },
    extras: objectIn(json.extras),
    preview_url: textOrNull(json.preview_url),
  };
}

export function contactIn(value: unknown): RemoteContact {
  const json = objectIn(value);
  return {
    id: textIn(json.id),
    name: textIn(json.name),
    email: textOrNull(json.email),
    contact_form: textOrNull(json.contact_form),
    role: textIn(json.role),
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
