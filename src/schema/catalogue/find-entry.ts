import { OdcError } from '../../base/errors.ts';
import { keepCatalogue, readCachedCatalogue } from './cache.ts';
import { fetchCatalogue } from './fetch-catalogue.ts';
import { type CatalogueEntry, NATIONAL_CATALOGUE } from './national.ts';
import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import { sameVersion } from './version.ts';

/** A search in the catalogue. */
export interface Search {
  readonly entries: readonly CatalogueEntry[];
  readonly entry: CatalogueEntry | undefined;
}

/**
 * Looks for a schema in the cached catalogue; when it is not there, in the one that is served now.
 * @param version the version that is wanted too, when one is
 * @returns `undefined` when there is no catalogue: none is kept, and the network is not to be used
 * @throws OdcError `remote` when the network was needed and failed
 */
export async function findEntry(
  name: string,
  version: string | undefined,
  { store, http }: Pick<CataloguePorts, 'store' | 'http'>,
  { offline, catalogueUrl = NATIONAL_CATALOGUE, signal }: CatalogueOptions,
): Promise<Search | undefined> {
  const kept = await readCachedCatalogue(store);
  const known = kept && search(kept.entries, name);
  if (offline || (known?.entry !== undefined && hasVersion(known.entry, version))) return known;
  const received = await fetchCatalogue(http, catalogueUrl, kept, signal);
  if (received === undefined) return known;
  // A catalogue that cannot be kept only costs another download.
  await keepCatalogue(store, received.raw, catalogueUrl, received.etag).catch((cause) => {
    if (!(cause instanceof OdcError)) throw cause;
  });
  return search(received.entries, name);
}

function search(entries: readonly CatalogueEntry[], name: string): Search {
  return { entries, entry: entries.find((entry) => entry.name === name) };
}

function hasVersion(entry: CatalogueEntry, version: string | undefined): boolean {
  if (version === undefined || entry.type !== 'tableschema') return true;
  return entry.versions.some((one) => sameVersion(one.version, version));
}
