import { OdcError } from '../../base/errors.ts';
import type { HttpAnswer, HttpSender } from '../../ports/http.ts';
import type { Pause } from '../../ports/pause.ts';

export interface LinkPorts {
  readonly http: HttpSender;
  readonly pause: Pause;
}

export interface LinkVerdict {
  readonly state: 'alive' | 'dead' | 'changed';
  readonly status: number | null;
}

const HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Between two tries: a server that restarts is not a dead link. */
const AGAIN = 3_000;
const LIMIT = 30_000;
/** Nothing of the file is wanted; a server that ignores ranges is cut there. */
const MAX_BYTES = 512 * 1024;

/**
 * Asks for the first byte of a file, never for its head alone: many servers refuse HEAD. What looks
 * dead is asked twice.
 * @param expected what was published: its size in bytes, and whether it is a page of HTML
 */
export async function checkLink(
  url: string,
  expected: { readonly bytes: number | null; readonly html: boolean },
  ports: LinkPorts,
  signal?: AbortSignal,
): Promise<LinkVerdict> {
  const first = await ask(url, ports, signal);
  const verdict = judge(first, expected);
  if (verdict.state === 'alive') return verdict;
  await ports.pause(AGAIN, signal);
  return judge(await ask(url, ports, signal), expected);
}

/** `undefined`: no answer, or none that leads anywhere. */
async function ask(
  url: string,
  { http }: LinkPorts,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer | undefined> {
  let address = url;
  try {
    for (let hop = 0; hop <= HOPS; hop++) {
      const answer = await http.send(
        {
          method: 'GET',
          url: address,
          headers: { range: 'bytes=0-0', accept: '*/*' },
          totalLimit: LIMIT,
          maxBytes: MAX_BYTES,
        },
        signal === undefined ? {} : { signal },
      );
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
      const next = new URL(location, address);
      if (next.protocol !== 'http:' && next.protocol !== 'https:') return undefined;
      address = next.href;
    }
    return undefined;
  } catch (cause) {
    if (cause instanceof OdcError && cause.kind === 'interrupted') throw cause;
    // A file beyond the limit is there, since it was being sent.
    if (cause instanceof OdcError && cause.code === 'too-large') {
      return { status: 200, headers: {}, body: '' };
    }
    return undefined;
  }
}

function judge(
  answer: HttpAnswer | undefined,
  expected: { readonly bytes: number | null; readonly html: boolean },
): LinkVerdict {
  if (answer === undefined) return { state: 'dead', status: null };
  const { status, headers } = answer;
  // 416: an empty file has no first byte.
  if (status !== 200 && status !== 206 && status !== 416) return { state: 'dead', status };
  const isHtml = /^text\/html/i.test(headers['content-type'] ?? '');
  if (isHtml && !expected.html) return { state: 'changed', status };
  const size = sizeOf(answer);
  const hasOtherSize = expected.bytes !== null && size !== undefined && size !== expected.bytes;
  return { state: hasOtherSize ? 'changed' : 'alive', status };
}

/** Size of the whole file; unknown when the server compresses on the fly or does not tell. */
function sizeOf({ status, headers }: HttpAnswer): number | undefined {
  if (headers['content-encoding'] !== undefined) return undefined;
  const ranged = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
  if (status === 206) return ranged === undefined ? undefined : Number(ranged);
  const length = status === 200 ? headers['content-length'] : undefined;
  return length === undefined ? undefined : Number(length);
}
