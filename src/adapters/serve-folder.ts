import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { OdcError } from '../base/errors.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
  xml: 'application/xml',
  atom: 'application/atom+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/**
 * Serves a folder on this machine alone (127.0.0.1), read only, ranges included, until the signal.
 * @param ready receives the address once it answers
 * @throws OdcError `usage`: `port-taken`
 */
export function serveFolder(
  folder: string,
  port: number,
  signal: AbortSignal,
  ready: (address: string) => void,
): Promise<void> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const file = fileOf(root, url);
    const [address = '', query] = url.split('?');
    if (file === undefined && fileOf(root, `${address}/`) !== undefined) {
      // Relative links of the page start from the folder.
      const end = query === undefined ? '' : `?${query}`;
      response.writeHead(302, { location: `/${address.replace(/^\/+/, '')}/${end}` }).end();
      return;
    }
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file === undefined ? 404 : 405).end();
      return;
    }
    const { status, from, to, headers } = partOf(file, request.headers.range);
    response.writeHead(status, headers);
    if (request.method === 'HEAD' || status === 416) response.end();
    else createReadStream(file.location, { start: from, end: to }).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new OdcError('usage', 'port-taken', { port }, cause)));
    signal.addEventListener('abort', () => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      ready(`http://127.0.0.1:${actual}/`);
    });
  });
}

interface Served {
  readonly location: string;
  readonly bytes: number;
}

/** The file of an address; nothing outside the folder, nothing hidden, links not followed out. */
function fileOf(root: string, url: string): Served | undefined {
  try {
    const wanted = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    if (wanted.split('/').some((part) => part.startsWith('.'))) return undefined;
    const asked = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    const location = realpathSync(asked);
    if (!location.startsWith(root + path.sep)) return undefined;
    const facts = statSync(location);
    return facts.isFile() ? { location, bytes: facts.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The whole file, or one range of it (RFC 9110, 14). */
function partOf({ location, bytes }: Served, range: string | undefined) {
  const type = TYPES[path.extname(location).slice(1)] ?? 'application/octet-stream';
  const common = { 'content-type': type, 'accept-ranges': 'bytes', 'cache-control': 'no-store' };
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const whole = { status: 200, from: 0, to: Math.max(0, bytes - 1) };
  if (asked === null || (asked[1] === '' && asked[2] === '')) {
    return { ...whole, headers: { ...common, 'content-length': bytes } };
  }
  const last = asked[1] === '';
  const from = last ? Math.max(0, bytes - Number(asked[2])) : Number(asked[1]);
  const to = last || asked[2] === '' ? bytes - 1 : Math.min(bytes - 1, Number(asked[2]));
  if (from > to) {
    const headers = { ...common, 'content-range': `bytes */${bytes}` };
    return { ...whole, status: 416, headers };
  }
  return {
    status: 206,
    from,
    to,
    headers: {
      ...common,
      'content-length': to - from + 1,
      'content-range': `bytes ${from}-${to}/${bytes}`,
    },
  };
}
