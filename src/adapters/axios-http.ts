import { OdcError } from '../base/errors.ts';
import type { Http, HttpAnswer, HttpExchange, HttpSender } from '../ports/http.ts';
import { transportWithin } from './connect-deadline.ts';
import { bodyOf, collected } from './http-bodies.ts';
import { proxyFor } from './proxy-environment.ts';
import { remoteError } from './remote-error.ts';

export interface HttpSettings {
  readonly userAgent?: string;
  /** Milliseconds to reach the host, its proxy and TLS included. */
  readonly connectLimit?: number;
  /** Milliseconds for one whole request, redirections included. */
  readonly totalLimit?: number;
}

const MAX_REDIRECTS = 5;
const MAX_BYTES = 10 * 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The network through axios, which is loaded at the first request. Proxies and authorities come
 * from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, `NODE_EXTRA_CA_CERTS`).
 * Redirections are followed here: never from https to http, and no header of the caller's reaches
 * another host.
 */
export function createAxiosHttp(settings: HttpSettings = {}): Http & HttpSender {
  const { userAgent = 'odc', connectLimit = 10_000, totalLimit = 60_000 } = settings;
  return {
    async send(request, { signal } = {}) {
      const limits = startLimits(connectLimit, request.totalLimit ?? totalLimit, signal);
      const url = addressOf(request.url);
      const maxBytes = request.maxBytes ?? MAX_BYTES;
      try {
        const headers = { 'user-agent': userAgent, ...request.headers };
        const answer = await ask(url, { ...request, headers, maxBytes }, limits);
        if (answer.status === 407) {
          throw new OdcError('remote', 'proxy', {
            host: url.host,
            proxy: proxyOf(url) ?? null,
            reason: 'authentication',
          });
        }
        return answer;
      } catch (cause) {
        if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
        if (cause instanceof OdcError) throw cause;
        throw remoteError(cause, { url, proxy: proxyOf(url), maxBytes, late: limits.late() });
      }
    },
    async get(request, { signal } = {}) {
      const maxBytes = request.maxBytes ?? MAX_BYTES;
      const limits = startLimits(connectLimit, totalLimit, signal);
      let [url, headers] = [addressOf(request.url), request.headers ?? {}];
      try {
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
          const asked = { 'user-agent': userAgent, ...headers };
          const answer = await ask(url, { method: 'GET', headers: asked, maxBytes }, limits);
          const next = redirection(answer, url);
          if (next === undefined) return accepted(answer, url);
          if (next.host !== url.host) headers = {};
          url = next;
        }
      } catch (cause) {
        if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
        if (cause instanceof OdcError) throw cause;
        throw remoteError(cause, { url, proxy: proxyOf(url), maxBytes, late: limits.late() });
      }
      throw new OdcError('remote', 'redirect', { host: url.host, reason: 'too-many' });
    },
  };
}

interface Limits {
  readonly signal: AbortSignal;
  readonly transport: ReturnType<typeof transportWithin>;
  /** Seconds of the limit that was passed. */
  late(): number | undefined;
}

function startLimits(connect: number, total: number, asked: AbortSignal | undefined): Limits {
  const connecting = new AbortController();
  const whole = AbortSignal.timeout(total);
  return {
    signal: AbortSignal.any([connecting.signal, whole, ...(asked === undefined ? [] : [asked])]),
    transport: transportWithin(connect, () => connecting.abort()),
    late() {
      if (connecting.signal.aborted) return connect / 1000;
      return whole.aborted ? total / 1000 : undefined;
    },
  };
}

async function ask(
  url: URL,
  request: Omit<HttpExchange, 'url'> & { readonly maxBytes: number },
  { signal, transport }: Limits,
): Promise<HttpAnswer> {
  const { default: axios } = await import('axios');
  const { method, maxBytes, onBytes } = request;
  const answer = await axios.request<Uint8Array | AsyncIterable<Uint8Array>>({
    url: url.href,
    method,
    adapter: 'http',
    signal,
    transport,
    ...bodyOf(request),
    maxRedirects: 0,
    maxContentLength: onBytes === undefined ? maxBytes : -1,
    maxBodyLength: Number.POSITIVE_INFINITY,
    responseType: onBytes === undefined ? 'arraybuffer' : 'stream',
    validateStatus: () => true,
    ...(await route(url, signal)),
  });
  const received = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
  const { status, data } = answer;
  return {
    status,
    headers: Object.fromEntries(received) as Record<string, string>,
    body:
      data instanceof Uint8Array
        ? new TextDecoder().decode(data)
        : await collected(data, status < 300 ? onBytes : undefined, maxBytes),
  };
}

/**
 * How axios is to reach an address. Its own tunnel would outlive a request given up while the
 * proxy is silent, and keep the program from ending: ours ends with the signal.
 */
async function route(url: URL, signal: AbortSignal) {
  const proxy = proxyFor(url, process.env);
  if (proxy === undefined) return { proxy: false } as const;
  if (url.protocol === 'https:') {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return { proxy: false, httpsAgent: new HttpsProxyAgent(proxy, { signal }) } as const;
  }
  const [username, password] = [proxy.username, proxy.password].map(decodeURIComponent);
  return {
    proxy: {
      protocol: proxy.protocol,
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80)),
      ...(username ? { auth: { username, password: password ?? '' } } : {}),
    },
  };
}

/** The proxy by its host and port: its address may hold a password. */
function proxyOf(url: URL): string | undefined {
  return proxyFor(url, process.env)?.host;
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new OdcError('usage', 'bad-address', { url: text });
}

/** Where an answer sends; `undefined` when it is an answer indeed. */
function redirection(answer: HttpAnswer, from: URL): URL | undefined {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const secure =
    to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:');
  if (to !== undefined && secure) return to;
  throw new OdcError('remote', 'redirect', { host: from.host, reason: 'unsafe' });
}

function accepted(answer: HttpAnswer, url: URL): HttpAnswer {
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 304) return answer;
  const where = { host: url.host, proxy: proxyOf(url) ?? null };
  if (status === 407) throw new OdcError('remote', 'proxy', { ...where, reason: 'authentication' });
  const retryAfter = Number(answer.headers['retry-after']) || 0;
  throw new OdcError('remote', 'http-status', { ...where, status, retryAfter });
}
