import { loadBundle, outlineSchema, type SchemaOutline } from './bundle.ts';
import { listCached, readCached } from './cache.ts';
import type { CataloguePorts } from './ports.ts';
import { compareVersions } from './version.ts';

/**
 * Every schema that this machine holds, in the version that would validate now: the candidates of
 * a match. A schema that the catalogue only lists has no fields to be compared with.
 */
export async function knownOutlines({
  packageFiles,
  store,
}: Pick<CataloguePorts, 'packageFiles' | 'store'>): Promise<readonly SchemaOutline[]> {
  const [bundle, cached] = await Promise.all([loadBundle(packageFiles), listCached(store)]);
  const known = new Map<string, SchemaOutline>();
  const isNewer = (name: string, version: string): boolean => {
    const former = known.get(name);
    return former === undefined || compareVersions(version, former.version) > 0;
  };
  for (const outline of bundle)
    if (isNewer(outline.name, outline.version)) known.set(outline.name, outline);
  for (const held of cached) {
    if (!isNewer(held.name, held.version)) continue;
    const descriptor = await readCached(store, held);
    if (descriptor !== undefined) {
      known.set(held.name, outlineSchema(held.name, held.version, descriptor));
    }
  }
  return [...known.values()];
}
