import { OdcError } from '../../base/errors.ts';
import type { Store } from '../../ports/store.ts';
import { isObject } from './descriptor.ts';
import { SCHEMA_BYTES } from './download.ts';
import { fetchText } from './fetch-text.ts';
import { ownVersion } from './own-version.ts';
import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import type { ResolvedSchema } from './resolved.ts';
import { parseTableDescriptor } from './table-descriptor.ts';
import { betterReference, shownUrl } from './url-hints.ts';

interface KeptText {
  readonly text: string;
  readonly etag: string | undefined;
}

/**
 * Fetches a schema by its address. A copy is kept with its tag: it serves when the network is not
 * to be used, or fails.
 */
export async function resolveUrl(
  url: string,
  { http, store }: Pick<CataloguePorts, 'http' | 'store'>,
  { offline, signal }: CatalogueOptions,
): Promise<ResolvedSchema> {
  const name = shownUrl(url);
  const kept = await readKept(store, url);
  if (offline) {
    if (kept !== undefined) return resolved(url, kept.text);
    throw new OdcError('config', 'address-needs-network', {
      url: name,
      suggestion: betterReference(url) ?? null,
    });
  }
  try {
    const fetched = await fetchText(http, url, {
      etag: kept?.etag,
      maxBytes: SCHEMA_BYTES,
      signal,
    });
    const held = fetched ?? kept;
    if (held === undefined)
      throw new OdcError('remote', 'http-status', { host: name, status: 304 });
    const answer = await resolved(url, held.text);
    if (fetched !== undefined) await keep(store, url, fetched);
    return answer;
  } catch (cause) {
    if (!(cause instanceof OdcError) || cause.kind !== 'remote') throw cause;
    if (kept !== undefined) return { ...(await resolved(url, kept.text)), notRefreshed: cause };
    throw named(cause, url);
  }
}

async function resolved(url: string, text: string): Promise<ResolvedSchema> {
  const name = shownUrl(url);
  const descriptor = await parseTableDescriptor(text, name);
  return { name, version: ownVersion(descriptor), descriptor, source: 'url', location: name };
}

/** A page in place of a schema is most often the page that shows it: the user's address is wrong. */
function named(cause: OdcError, url: string): OdcError {
  if (cause.code !== 'page-received') return cause;
  const suggestion = betterReference(url) ?? null;
  return new OdcError('config', 'schema-is-page', { location: shownUrl(url), suggestion }, cause);
}

/** Addresses have no limit of length nor of characters: the key is their digest. */
async function keyOf(url: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return `urls/${createHash('sha256').update(url).digest('hex')}.json`;
}

async function readKept(store: Store, url: string): Promise<KeptText | undefined> {
  try {
    const value: unknown = JSON.parse((await store.get(await keyOf(url))) ?? 'null');
    if (!isObject(value) || typeof value.text !== 'string') return undefined;
    return { text: value.text, etag: typeof value.etag === 'string' ? value.etag : undefined };
  } catch {
    return undefined;
  }
}

/** A copy that cannot be kept only costs another download. */
async function keep(store: Store, url: string, { text, etag }: KeptText): Promise<void> {
  const entry = { url: shownUrl(url), etag, text };
  await store.put(await keyOf(url), `${JSON.stringify(entry)}\n`).catch(() => {});
}
