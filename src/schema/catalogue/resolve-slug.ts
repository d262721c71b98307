import { OdcError } from '../../base/errors.ts';
import { loadBundle } from './bundle.ts';
import { listCached, readCachedCatalogue } from './cache.ts';
import { downloadSchema } from './download.ts';
import { findEntry, type Search } from './find-entry.ts';
import { heldVersions, openHeld } from './held.ts';
import { KNOWN_ELSEWHERE, notTable, refuseKnownElsewhere } from './known-elsewhere.ts';
import { type CatalogueEntry, newestOf } from './national.ts';
import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import { isSlug } from './reference.ts';
import type { ResolvedSchema } from './resolved.ts';
import { suggestNames } from './suggest-names.ts';
import { sameVersion } from './version.ts';

interface Slug {
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * Finds a schema by its name in the catalogue.
 *
 * Without a version, the newest one that this machine holds, shipped or kept: a validation never
 * waits for the network when one is held, and gives the same verdict with and without it. A newer
 * version that the catalogue only lists is therefore not used until it is held, which
 * `updateCatalogue` sees to, or until it is asked for by its number. The network is used for what
 * this machine does not hold.
 */
export async function resolveSlug(
  { name, version }: Slug,
  ports: CataloguePorts,
  options: CatalogueOptions,
): Promise<ResolvedSchema> {
  const asked = version === 'latest' || version === '' ? undefined : version;
  const held = await openHeld(name, asked, ports);
  if (held !== undefined) return held;
  refuseKnownElsewhere(name);
  if (!isSlug(name)) throw await unknown(name, [], ports);
  const { entry, entries } = await search(name, asked, ports, options);
  if (entry === undefined) {
    const held = (await heldVersions(name, ports)).map((one) => one.version);
    if (held.length > 0) throw unknownVersion(name, asked ?? '', held.reverse());
    throw await unknown(name, entries, ports);
  }
  if (entry.type !== 'tableschema') throw notTable(name, entry.type, membersOf(entry, entries));
  const published = publishedVersion(entry, asked);
  if (options.offline) throw await needsNetwork(name, published.version, ports);
  return downloadSchema(published, ports, options.signal);
}

async function search(
  name: string,
  version: string | undefined,
  ports: CataloguePorts,
  options: CatalogueOptions,
): Promise<Search> {
  try {
    const found = await findEntry(name, version, ports, options);
    if (found !== undefined) return found;
  } catch (cause) {
    if (!(cause instanceof OdcError) || cause.kind !== 'remote') throw cause;
    const suggestions = suggestNames(name, await namesHere(ports));
    const params = { ...cause.params, name, suggestions, failure: cause.code };
    throw new OdcError('remote', 'schema-out-of-reach', params, cause);
  }
  throw await needsNetwork(name, version, ports);
}

function publishedVersion(entry: CatalogueEntry, asked: string | undefined) {
  const wanted = asked ?? newestOf(entry);
  const found = entry.versions.find(({ version }) => sameVersion(version, wanted ?? ''));
  if (found !== undefined) return { name: entry.name, ...found };
  const known = entry.versions.map(({ version }) => version);
  throw unknownVersion(entry.name, asked ?? '', known);
}

function unknownVersion(name: string, version: string, known: readonly string[]): OdcError {
  return new OdcError('config', 'unknown-version', { name, version, known });
}

async function unknown(
  name: string,
  entries: readonly CatalogueEntry[],
  ports: CataloguePorts,
): Promise<OdcError> {
  const names = [...(await namesHere(ports)), ...entries.map((entry) => entry.name)];
  return new OdcError('config', 'unknown-schema', { name, suggestions: suggestNames(name, names) });
}

async function needsNetwork(
  name: string,
  version: string | undefined,
  ports: CataloguePorts,
): Promise<OdcError> {
  const suggestions = suggestNames(name, await namesHere(ports)).filter((near) => near !== name);
  const params = { name, version: version ?? null, suggestions };
  return new OdcError('config', 'schema-needs-network', params);
}

async function namesHere({ packageFiles, store }: CataloguePorts): Promise<readonly string[]> {
  const [bundle, cached, catalogue] = await Promise.all([
    loadBundle(packageFiles),
    listCached(store),
    readCachedCatalogue(store),
  ]);
  const named = [...bundle, ...cached, ...(catalogue?.entries ?? [])];
  return named.map(({ name }) => name).concat(KNOWN_ELSEWHERE);
}

function membersOf(entry: CatalogueEntry, entries: readonly CatalogueEntry[]): readonly string[] {
  return entries.filter(({ memberOf }) => memberOf === entry.name).map(({ name }) => name);
}
