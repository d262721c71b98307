import type { Store } from '../../ports/store.ts';
import { type Descriptor, describesTable, isObject } from './descriptor.ts';
import { type CatalogueEntry, readCatalogue } from './national.ts';
import { isSlug, isVersion } from './reference.ts';

/** The catalogue as last received. */
export interface CachedCatalogue {
  readonly url: string;
  /** Lets the server answer « not changed ». */
  readonly etag: string | undefined;
  readonly entries: readonly CatalogueEntry[];
}

/** A schema kept on this machine. */
export interface HeldVersion {
  readonly name: string;
  readonly version: string;
}

const CATALOGUE_KEY = 'catalogue.json';
const SCHEMAS = 'schemas';

/** The cached catalogue; `undefined` when there is none, or one that cannot be used. */
export async function readCachedCatalogue(store: Store): Promise<CachedCatalogue | undefined> {
  const kept = parseOrNothing(await store.get(CATALOGUE_KEY));
  if (kept === undefined || typeof kept.url !== 'string') return undefined;
  const read = readCatalogue(kept.catalogue);
  if ('fault' in read) return undefined;
  const etag = typeof kept.etag === 'string' ? kept.etag : undefined;
  return { url: kept.url, etag, entries: read.entries };
}

/** Keeps a catalogue that has been checked, with its address and tag, in one write. */
export async function keepCatalogue(
  store: Store,
  catalogue: unknown,
  url: string,
  etag: string | undefined,
): Promise<void> {
  await store.put(CATALOGUE_KEY, `${JSON.stringify({ url, etag, catalogue })}\n`);
}

/** The schemas kept on this machine, in the order of their names. */
export async function listCached(store: Store): Promise<readonly HeldVersion[]> {
  const held: HeldVersion[] = [];
  for (const key of await store.keys(SCHEMAS)) {
    const [, owner = '', name = '', file = ''] = key.split('/');
    const version = file.replace(/\.json$/, '');
    if (isSlug(`${owner}/${name}`) && isVersion(version)) {
      held.push({ name: `${owner}/${name}`, version });
    }
  }
  return held;
}

/** A cached schema; `undefined` when it is absent or damaged: it is then fetched again. */
export async function readCached(
  store: Store,
  { name, version }: HeldVersion,
): Promise<Descriptor | undefined> {
  const descriptor = parseOrNothing(await store.get(cacheKey(name, version)));
  return descriptor !== undefined && describesTable(descriptor) ? descriptor : undefined;
}

export async function keepSchema(
  store: Store,
  { name, version }: HeldVersion,
  descriptor: Descriptor,
): Promise<void> {
  await store.put(cacheKey(name, version), `${JSON.stringify(descriptor)}\n`);
}

export function cacheKey(name: string, version: string): string {
  return `${SCHEMAS}/${name}/${version}.json`;
}

function parseOrNothing(text: string | undefined): Descriptor | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
