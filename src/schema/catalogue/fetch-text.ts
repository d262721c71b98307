import { OdcError } from '../../base/errors.ts';
import type { Http } from '../../ports/http.ts';
import { isPage } from './table-descriptor.ts';

export interface FetchOptions {
  /** The tag of the copy that is already held. */
  readonly etag?: string | undefined;
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** A text and its tag; `undefined` when the copy already held is still the right one. */
export interface Fetched {
  readonly text: string;
  readonly etag: string | undefined;
}

/**
 * Fetches a text (JSON or YAML).
 * @throws OdcError `remote`; `page-received` when a web page came in its place: a proxy that asks
 *   for a password, a site that has moved
 */
export async function fetchText(
  http: Http,
  url: string,
  { etag, maxBytes, signal }: FetchOptions,
): Promise<Fetched | undefined> {
  const headers = {
    accept: 'application/json, */*;q=0.5',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  };
  const answer = await http.get({ url, headers, maxBytes }, signal === undefined ? {} : { signal });
  if (answer.status === 304) return undefined;
  const isHtml = /^text\/html\b/i.test(answer.headers['content-type'] ?? '');
  if (isHtml || isPage(answer.body)) {
    throw new OdcError('remote', 'page-received', { host: new URL(url).host, url });
  }
  return { text: answer.body, etag: answer.headers.etag };
}
