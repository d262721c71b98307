import { fold } from '../../base/folding.ts';
import { loadBundle, type SchemaOutline } from './bundle.ts';
import { listCached, readCached, readCachedCatalogue } from './cache.ts';
import { textOf } from './descriptor.ts';
import { type LegalDuty, legalDutyOf } from './legal-duties.ts';
import { type CatalogueEntry, newestOf } from './national.ts';
import type { CataloguePorts } from './ports.ts';
import { compareVersions } from './version.ts';

/** A schema that is known here, on one line. */
export interface ListedSchema {
  /** Slug, `owner/name`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `tableschema`, `jsonschema`, `datapackage` or `other`. */
  readonly type: string;
  /** The version that validates now; the newest published one when none is on this machine. */
  readonly version: string;
  /** A published version that is newer than the one on this machine. */
  readonly newer?: string;
  /** Where the version stands; `catalogue`: it will be downloaded at its first use. */
  readonly source: 'bundled' | 'cache' | 'catalogue';
  /** Slug of the data package that it belongs to. */
  readonly memberOf?: string;
  readonly duty?: LegalDuty;
}

export interface ListFilter {
  /** Words that must all be in the name, the title or the description, accents and case apart. */
  readonly text?: string;
  /** `schema_type` of the catalogue; the table schemas when left out, everything for `all`. */
  readonly type?: string;
}

/** Every schema known without the network, shipped, kept or listed by the cached catalogue, by name. */
export async function listSchemas(
  { packageFiles, store }: Pick<CataloguePorts, 'packageFiles' | 'store'>,
  { text = '', type = 'tableschema' }: ListFilter = {},
): Promise<readonly ListedSchema[]> {
  const [bundle, cached, catalogue] = await Promise.all([
    loadBundle(packageFiles),
    listCached(store),
    readCachedCatalogue(store),
  ]);
  const known = new Map<string, ListedSchema>();
  for (const outline of bundle) addNewest(known, fromBundle(outline));
  for (const { name, version } of cached) {
    const former = known.get(name);
    if (former !== undefined && !isNewer(version, former)) continue;
    const descriptor = await readCached(store, { name, version });
    if (descriptor === undefined) continue;
    const title = textOf(descriptor, 'title') ?? name;
    const description = textOf(descriptor, 'description') ?? '';
    addNewest(known, { name, title, description, type: 'tableschema', version, source: 'cache' });
  }
  for (const entry of catalogue?.entries ?? []) {
    known.set(entry.name, withEntry(known.get(entry.name), entry));
  }
  const words = fold(text).split(/\s+/).filter(Boolean);
  return [...known.values()]
    .filter((schema) => (type === 'all' || schema.type === type) && speaksOf(schema, words))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(withDuty);
}

function fromBundle({ name, title, description, version }: SchemaOutline): ListedSchema {
  return { name, title, description, type: 'tableschema', version, source: 'bundled' };
}

function addNewest(known: Map<string, ListedSchema>, schema: ListedSchema): void {
  const former = known.get(schema.name);
  if (former === undefined || isNewer(schema.version, former)) known.set(schema.name, schema);
}

function isNewer(version: string, than: ListedSchema): boolean {
  return compareVersions(version, than.version) > 0;
}

function withEntry(held: ListedSchema | undefined, entry: CatalogueEntry): ListedSchema {
  const { name, title, description, type, memberOf } = entry;
  const newest = newestOf(entry) ?? '';
  const member = memberOf === undefined ? {} : { memberOf };
  if (held === undefined) {
    return { name, title, description, type, version: newest, source: 'catalogue', ...member };
  }
  return { ...held, ...member, ...(isNewer(newest, held) ? { newer: newest } : {}) };
}

function withDuty(schema: ListedSchema): ListedSchema {
  const duty = legalDutyOf(schema.name);
  return duty === undefined ? schema : { ...schema, duty };
}

function speaksOf({ name, title, description }: ListedSchema, words: readonly string[]): boolean {
  const whole = fold(`${name} ${title} ${description}`);
  return words.every((word) => whole.includes(word));
}
