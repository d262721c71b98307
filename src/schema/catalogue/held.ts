import type { PackageFiles } from '../../ports/package-files.ts';
import type { Store } from '../../ports/store.ts';
import { bundledPath, loadBundle, readBundled } from './bundle.ts';
import { cacheKey, listCached, readCached } from './cache.ts';
import type { ResolvedSchema } from './resolved.ts';
import { compareVersions, sameVersion } from './version.ts';

interface Held {
  readonly version: string;
  readonly source: 'bundled' | 'cache';
}

interface HeldPorts {
  readonly packageFiles: PackageFiles;
  readonly store: Store;
}

/**
 * The versions of a schema that this machine holds, the newest first; of two equal ones the
 * shipped one comes first.
 */
export async function heldVersions(
  name: string,
  { packageFiles, store }: HeldPorts,
): Promise<readonly Held[]> {
  const [bundle, cached] = await Promise.all([loadBundle(packageFiles), listCached(store)]);
  const named = ({ name: other }: { readonly name: string }) => other === name;
  const held: Held[] = [
    ...bundle.filter(named).map(({ version }) => ({ version, source: 'bundled' as const })),
    ...cached.filter(named).map(({ version }) => ({ version, source: 'cache' as const })),
  ];
  return held.sort((a, b) => compareVersions(b.version, a.version));
}

/**
 * Opens the newest version held, or the one asked for. A damaged file of the cache is passed over.
 * @returns `undefined` when this machine holds none
 */
export async function openHeld(
  name: string,
  asked: string | undefined,
  ports: HeldPorts,
): Promise<ResolvedSchema | undefined> {
  for (const held of await heldVersions(name, ports)) {
    if (asked !== undefined && !sameVersion(held.version, asked)) continue;
    const opened = await open(name, held, ports);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

async function open(
  name: string,
  { version, source }: Held,
  { packageFiles, store }: HeldPorts,
): Promise<ResolvedSchema | undefined> {
  if (source === 'bundled') {
    const descriptor = JSON.parse(await readBundled(packageFiles, name, version));
    return { name, version, descriptor, source, location: bundledPath(name, version) };
  }
  const descriptor = await readCached(store, { name, version });
  if (descriptor === undefined) return undefined;
  return { name, version, descriptor, source, location: store.location(cacheKey(name, version)) };
}
