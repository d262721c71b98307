import { OdcError } from '../../base/errors.ts';
import { loadBundle } from './bundle.ts';
import { type CachedCatalogue, keepCatalogue, listCached, readCachedCatalogue } from './cache.ts';
import { downloadSchema, type Published } from './download.ts';
import { fetchCatalogue } from './fetch-catalogue.ts';
import { type CatalogueEntry, NATIONAL_CATALOGUE, newestOf } from './national.ts';
import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import { compareVersions } from './version.ts';

/** What an update brought. */
export interface CatalogueUpdate {
  readonly url: string;
  /** False when the catalogue of the cache was the right one already. */
  readonly changed: boolean;
  /** How many schemas the catalogue lists, of every type. */
  readonly entries: number;
  /** Table schemas that the former catalogue did not list; `[]` the first time. */
  readonly new: readonly CatalogueEntry[];
  /** Table schemas that have a newer version than the one known so far. */
  readonly newVersions: readonly NewVersion[];
  /** What could not be downloaded among the newer versions of the schemas held. */
  readonly failures: readonly { readonly name: string; readonly error: OdcError }[];
}

export interface NewVersion {
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** True when it now is on this machine: the next validation uses it. */
  readonly obtained: boolean;
}

type Ports = Pick<CataloguePorts, 'packageFiles' | 'store' | 'http'>;
type Versions = ReadonlyMap<string, string>;

/**
 * Refreshes the catalogue of the cache, then downloads what is newer than the schemas that this
 * machine holds, shipped ones included: validating will not wait for them.
 *
 * @throws OdcError `usage` / `update-offline`; `remote` / `catalogue-unreachable`, whose `kept` is
 *   the number of schemas of the catalogue that stays; `config` / `cache-unwritable`
 */
export async function updateCatalogue(
  ports: Ports,
  { offline, catalogueUrl: url = NATIONAL_CATALOGUE, signal }: CatalogueOptions,
): Promise<CatalogueUpdate> {
  if (offline) throw new OdcError('usage', 'update-offline');
  const former = await readCachedCatalogue(ports.store);
  const received = await receive(ports, url, former, signal);
  if (received !== undefined) {
    await keepCatalogue(ports.store, received.raw, url, received.etag);
  }
  const { entries } = received ?? former ?? { entries: [] };
  const tables = entries.filter(({ type }) => type === 'tableschema');
  const held = await newestHeld(ports);
  const { newer, failures } = await obtain(newerThan(held, tables), ports, signal);
  const known = new Map([...newestListed(former), ...held]);
  return {
    url,
    changed: received !== undefined,
    entries: entries.length,
    new: former === undefined ? [] : tables.filter(({ name }) => !known.has(name)),
    newVersions: newerThan(known, tables).map(({ name, version, title }) => ({
      name,
      title,
      from: known.get(name) ?? '',
      to: version,
      obtained: newer.has(name),
    })),
    failures,
  };
}

async function receive(
  { http }: Ports,
  url: string,
  former: CachedCatalogue | undefined,
  signal: AbortSignal | undefined,
) {
  try {
    return await fetchCatalogue(http, url, former, signal);
  } catch (cause) {
    if (!(cause instanceof OdcError) || cause.kind !== 'remote') throw cause;
    const kept = former === undefined ? null : former.entries.length;
    const params = { ...cause.params, url, kept, failure: cause.code };
    throw new OdcError('remote', 'catalogue-unreachable', params, cause);
  }
}

async function newestHeld({ packageFiles, store }: Ports): Promise<Versions> {
  return newestOfEach([...(await loadBundle(packageFiles)), ...(await listCached(store))]);
}

function newestListed(catalogue: CachedCatalogue | undefined): Versions {
  const listed = (catalogue?.entries ?? []).map((entry) => ({
    name: entry.name,
    version: newestOf(entry) ?? '',
  }));
  return newestOfEach(listed);
}

function newestOfEach(all: readonly { name: string; version: string }[]): Versions {
  const newest = new Map<string, string>();
  for (const { name, version } of all) {
    const known = newest.get(name);
    if (known === undefined || compareVersions(version, known) > 0) newest.set(name, version);
  }
  return newest;
}

/** The newest version of each known schema, where the catalogue has a newer one. */
function newerThan(
  known: Versions,
  tables: readonly CatalogueEntry[],
): readonly (Published & { readonly title: string })[] {
  return tables.flatMap((entry) => {
    const [from, to] = [known.get(entry.name), newestOf(entry)];
    const found = entry.versions.find(({ version }) => version === to);
    if (from === undefined || found === undefined) return [];
    if (compareVersions(found.version, from) <= 0) return [];
    return [{ name: entry.name, title: entry.title, ...found }];
  });
}

/** One after the other: they are few, and the service is a shared one. */
async function obtain(
  published: readonly Published[],
  ports: Ports,
  signal: AbortSignal | undefined,
) {
  const newer = new Set<string>();
  const failures: { name: string; error: OdcError }[] = [];
  for (const one of published) {
    try {
      await downloadSchema(one, ports, signal);
      newer.add(one.name);
    } catch (cause) {
      if (!(cause instanceof OdcError) || cause.kind !== 'remote') throw cause;
      failures.push({ name: one.name, error: cause });
    }
  }
  return { newer, failures };
}
