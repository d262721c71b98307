import { isObject } from './descriptor.ts';
import { isSlug, isVersion } from './reference.ts';
import { newestVersion } from './version.ts';

/** Where the national catalogue of data schemas is served. */
export const NATIONAL_CATALOGUE = 'https://schema.data.gouv.fr/schemas/schemas.json';

/** One schema of the national catalogue, reduced to what is used. */
export interface CatalogueEntry {
  /** Slug, `owner/name`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `tableschema`, `jsonschema`, `datapackage` or `other`. */
  readonly type: string;
  /** Slug of the data package that the schema belongs to. */
  readonly memberOf?: string;
  readonly versions: readonly { readonly version: string; readonly url: string }[];
}

export type ReadCatalogue =
  /** `skipped`: JSON pointers of the entries that could not be used, which do not spoil the others. */
  | { readonly entries: readonly CatalogueEntry[]; readonly skipped: readonly string[] }
  /** JSON pointer of the first thing that has not the shape of a catalogue. */
  | { readonly fault: string };

/**
 * Checks the shape of a catalogue and keeps what is used of it. Slugs and versions become paths of
 * the cache and addresses become requests, so each is checked.
 */
export function readCatalogue(value: unknown): ReadCatalogue {
  if (!isObject(value) || !Array.isArray(value.schemas) || value.schemas.length === 0) {
    return { fault: '/schemas' };
  }
  const entries: CatalogueEntry[] = [];
  const skipped: string[] = [];
  for (const [index, item] of value.schemas.entries()) {
    const entry = readEntry(item);
    if (typeof entry === 'string') skipped.push(`/schemas/${index}${entry}`);
    else entries.push(entry);
  }
  return entries.length === 0 ? { fault: skipped[0] ?? '/schemas' } : { entries, skipped };
}

/** Newest version of an entry. */
export function newestOf(entry: CatalogueEntry): string | undefined {
  return newestVersion(entry.versions.map(({ version }) => version));
}

/** The entry, or the pointer of its fault. */
function readEntry(item: unknown): CatalogueEntry | string {
  if (!isObject(item)) return '';
  const { name, title, description, schema_type: type, versions, datapackage_name: owner } = item;
  if (typeof name !== 'string' || !isSlug(name)) return '/name';
  if (typeof title !== 'string') return '/title';
  if (typeof type !== 'string') return '/schema_type';
  if (!Array.isArray(versions)) return '/versions';
  const read: { version: string; url: string }[] = [];
  for (const [index, version] of versions.entries()) {
    const one = readVersion(version);
    if (one === undefined) return `/versions/${index}`;
    read.push(one);
  }
  return {
    name,
    title,
    description: typeof description === 'string' ? description : '',
    type,
    ...(typeof owner === 'string' ? { memberOf: owner } : {}),
    versions: read,
  };
}

function readVersion(item: unknown): { version: string; url: string } | undefined {
  if (!isObject(item)) return undefined;
  const { version_name: version, schema_url: url } = item;
  if (typeof version !== 'string' || !isVersion(version)) return undefined;
  if (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url)) return undefined;
  return { version, url };
}
