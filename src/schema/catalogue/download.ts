import { OdcError } from '../../base/errors.ts';
import { cacheKey, keepSchema } from './cache.ts';
import { describesTable } from './descriptor.ts';
import { fetchText } from './fetch-text.ts';
import type { CataloguePorts } from './ports.ts';
import type { ResolvedSchema } from './resolved.ts';
import { parseTableDescriptor } from './table-descriptor.ts';

export const SCHEMA_BYTES = 5 * 1024 * 1024;

/** A published version of a schema, and where the catalogue says it is: addresses are not built. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly url: string;
}

/**
 * Fetches a schema that the catalogue lists and keeps it on this machine.
 * @throws OdcError `remote`; `schema-unusable` when what is served is no table schema
 */
export async function downloadSchema(
  { name, version, url }: Published,
  { http, store }: Pick<CataloguePorts, 'http' | 'store'>,
  signal: AbortSignal | undefined,
): Promise<ResolvedSchema> {
  const fetched = await fetchText(http, url, { maxBytes: SCHEMA_BYTES, signal });
  const unusable = (cause?: unknown) =>
    new OdcError('remote', 'schema-unusable', { name, version, url }, cause);
  if (fetched === undefined) throw unusable();
  const descriptor = await parseTableDescriptor(fetched.text, url).catch((cause) => {
    throw unusable(cause);
  });
  if (!describesTable(descriptor)) throw unusable();
  const found = { name, version, descriptor } as const;
  try {
    await keepSchema(store, found, descriptor);
    return { ...found, source: 'cache', location: store.location(cacheKey(name, version)) };
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    return { ...found, source: 'url', location: url };
  }
}
