import { OdcError } from '../../../base/errors.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { HttpAnswer, HttpMethod, HttpSender } from '../../../ports/http.ts';
import type { Pause } from '../../../ports/pause.ts';
import { createPatience } from '../../exchange/patience.ts';
import { accepted } from '../../exchange/refusals.ts';

export interface Call {
  readonly method: HttpMethod;
  /** From the root of the platform: `/api/1/me/`, with its final slash. */
  readonly path: string;
  readonly json?: unknown;
  readonly form?: { readonly type: string; readonly bytes: Uint8Array };
  /** The fields wanted, `X-Fields`: lists of whole datasets weigh. */
  readonly only?: string;
  /** A POST that does nothing the second time. */
  readonly isSafe?: boolean;
}

/** The platform, asked and answering in JSON. */
export interface Client {
  readonly base: string;
  readonly host: string;
  readonly hasKey: boolean;
  /**
   * @returns the JSON of the answer; `undefined` for one that is empty
   * @throws OdcError `remote`
   */
  call(call: Call, signal?: AbortSignal): Promise<unknown>;
  get(path: string, signal?: AbortSignal, only?: string): Promise<unknown>;
}

export interface ClientSettings {
  readonly base: string;
  readonly key: string | undefined;
}

interface ClientPorts {
  readonly http: HttpSender;
  readonly clock: Clock;
  readonly pause: Pause;
}

/** Doing these twice is doing them once. */
const SAFE = new Set<HttpMethod>(['GET', 'HEAD', 'PUT', 'DELETE']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_HOPS = 3;
const MAX_BYTES = 64 * 1024 * 1024;
/** Milliseconds: a part of 20 MB on a slow line, the assembly of a large file. */
const UPLOAD_LIMIT = 15 * 60_000;

/**
 * A client of udata. The key goes to the platform and nowhere else: redirections are followed here,
 * within the platform only.
 */
export function createClient(settings: ClientSettings, ports: ClientPorts): Client {
  const { base } = settings;
  const { host, origin } = new URL(base);
  const key = settings.key?.trim();
  const patience = createPatience(host, ports.pause);

  const send = async (call: Call, signal: AbortSignal | undefined): Promise<unknown> => {
    let url = new URL(base + call.path);
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const answer = await ports.http.send(
        {
          url: url.href,
          method: call.method,
          headers: headersOf(call, key),
          maxBytes: MAX_BYTES,
          ...bodyOf(call),
        },
        signal === undefined ? {} : { signal },
      );
      const next = nextOf(answer, url, call.method);
      if (next === undefined) return accepted(answer, host, ports.clock.now());
      if (next.origin !== origin) break;
      url = next;
    }
    throw new OdcError('remote', 'platform-redirect', { host });
  };

  const call: Client['call'] = (asked, signal) =>
    patience.try(() => send(asked, signal), asked.isSafe ?? SAFE.has(asked.method), signal);
  return {
    base,
    host,
    hasKey: key !== undefined && key !== '',
    call,
    get: (path, signal, only) =>
      call({ method: 'GET', path, ...(only === undefined ? {} : { only }) }, signal),
  };
}

function headersOf({ json, form, only }: Call, key: string | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    ...(key ? { 'x-api-key': key } : {}),
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(form === undefined ? {} : { 'content-type': form.type }),
    ...(only === undefined ? {} : { 'x-fields': only }),
  };
}

function bodyOf({ json, form }: Call) {
  if (json !== undefined) return { body: JSON.stringify(json) };
  return form === undefined ? {} : { body: form.bytes, totalLimit: UPLOAD_LIMIT };
}

/** Where an answer sends; a redirection that changes the method is followed for reading only. */
function nextOf({ status, headers }: HttpAnswer, from: URL, method: HttpMethod): URL | undefined {
  const { location } = headers;
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  const keepsMethod = status === 307 || status === 308;
  if (!keepsMethod && method !== 'GET' && method !== 'HEAD') {
    throw new OdcError('remote', 'platform-redirect', { host: from.host });
  }
  return URL.canParse(location, from.href) ? new URL(location, from) : new URL('about:blank');
}
