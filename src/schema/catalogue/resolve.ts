import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import { isSlug, parseReference } from './reference.ts';
import { resolveFile } from './resolve-file.ts';
import { resolveSlug } from './resolve-slug.ts';
import { resolveUrl } from './resolve-url.ts';
import type { ResolvedSchema } from './resolved.ts';

/**
 * Finds the schema that a user named: `owner/name` or `owner/name@version` in the package, then in
 * the cache, then on the network; a path on the disk; an address on the network, then in the cache.
 *
 * @throws OdcError `config` when there is no such schema or it is not one of a table; `remote` when
 *   the network was needed and failed, or was not to be used
 */
export async function resolveSchema(
  reference: string,
  ports: CataloguePorts,
  options: CatalogueOptions,
): Promise<ResolvedSchema> {
  const parsed = parseReference(reference);
  if (parsed.kind === 'url') return resolveUrl(parsed.url, ports, options);
  if (parsed.kind === 'file') return resolveFile(parsed.path, ports.files);
  // A file may have any name: what cannot be a slug is looked for on the disk first.
  if (!isSlug(parsed.name) && (await ports.files.exists(reference.trim()))) {
    return resolveFile(reference.trim(), ports.files);
  }
  return resolveSlug(parsed, ports, options);
}
