import { OdcError } from '../../base/errors.ts';
import type { Http } from '../../ports/http.ts';
import type { CachedCatalogue } from './cache.ts';
import { fetchText } from './fetch-text.ts';
import { readCatalogue } from './national.ts';

/** The national catalogue weighs 180 kB. */
const CATALOGUE_BYTES = 10 * 1024 * 1024;

/** A catalogue just received, read and as it came. */
export interface ReceivedCatalogue extends CachedCatalogue {
  readonly raw: unknown;
}

/**
 * Asks for a catalogue.
 * @param held the one of the cache: asked again only if it changed
 * @returns `undefined` when the one held is still the right one
 * @throws OdcError `remote`, among which `catalogue-malformed`
 */
export async function fetchCatalogue(
  http: Http,
  url: string,
  held: CachedCatalogue | undefined,
  signal: AbortSignal | undefined,
): Promise<ReceivedCatalogue | undefined> {
  const etag = held?.url === url ? held.etag : undefined;
  const fetched = await fetchText(http, url, { etag, maxBytes: CATALOGUE_BYTES, signal });
  if (fetched === undefined) return undefined;
  const raw = parse(fetched.text);
  const read = readCatalogue(raw);
  if ('fault' in read) {
    throw new OdcError('remote', 'catalogue-malformed', {
      host: new URL(url).host,
      pointer: read.fault,
    });
  }
  return { url, etag: fetched.etag, entries: read.entries, raw };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
