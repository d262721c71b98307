import { OdcError } from '../../base/errors.ts';
import type { Http } from '../../ports/http.ts';
import { type Answer, list, record, text } from './answers.ts';

const MAX_BYTES = 32 * 1024 * 1024;
/** Pages of a list: what one authority publishes is far below. */
const MOST_PAGES = 200;

/** Reads of a platform that need no key. */
export interface Reader {
  /** `undefined` for what is not there (404, 410). */
  get(url: string): Promise<Answer | undefined>;
  /** All pages of a list, by the `next_page` of udata or the `links.next` of its metrics. */
  all(url: string): Promise<readonly Answer[]>;
}

export function createReader(http: Http, signal?: AbortSignal): Reader {
  const options = signal === undefined ? {} : { signal };
  const get = async (url: string): Promise<Answer | undefined> => {
    const body = await bodyOf(url, http, options);
    if (body === undefined) return undefined;
    try {
      return record(JSON.parse(body));
    } catch (cause) {
      throw new OdcError('remote', 'answer-not-json', { host: new URL(url).host }, cause);
    }
  };
  return {
    get,
    all: async (first) => {
      const found: Answer[] = [];
      let url: string | null = first;
      for (let page = 0; url !== null && page < MOST_PAGES; page++) {
        const answer: Answer | undefined = await get(url);
        found.push(...list(answer?.data));
        const next = text(answer?.next_page) ?? text(record(answer?.links).next);
        url = next === null ? null : sameHost(new URL(next, url), first);
      }
      return found;
    },
  };
}

/** `undefined` for what the platform says is not there, or no longer. */
async function bodyOf(
  url: string,
  http: Http,
  options: { readonly signal?: AbortSignal },
): Promise<string | undefined> {
  try {
    const headers = { accept: 'application/json' };
    return (await http.get({ url, headers, maxBytes: MAX_BYTES }, options)).body;
  } catch (cause) {
    const status = cause instanceof OdcError ? cause.params.status : undefined;
    if (status === 404 || status === 410) return undefined;
    throw cause;
  }
}

/** A platform behind a proxy may name itself otherwise: its path is what matters. */
function sameHost(next: URL, first: string): string {
  const { origin } = new URL(first);
  return `${origin}${next.pathname}${next.search}`;
}
