import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { certificate, certificateKey } from '../../test/doubles/certificate.ts';
import { startProxy } from '../../test/doubles/connect-proxy.ts';
import { type Handler, type LocalServer, startServer } from '../../test/doubles/local-server.ts';
import type { OdcError } from '../base/errors.ts';
import { createAxiosHttp } from './axios-http.ts';

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
const SECRET = 'canary-7f3a';

const behaviours: Record<string, Handler> = {
  '/json': (_request, response) => response.writeHead(200, { etag: '"1"' }).end('\uFEFF{"é":1}'),
  '/same': (_request, response) => response.writeHead(304).end(),
  '/gzip': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(50_000))),
  '/big': (_request, response) => response.writeHead(200).end('x'.repeat(50_000)),
  '/500': (_request, response) => response.writeHead(500).end('broken'),
  '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '7' }).end(),
  '/cut': (request) => request.socket.destroy(),
  '/half': (request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => request.socket.destroy(), 20);
  },
  '/slow': () => {},
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/near': (_request, response) => response.writeHead(301, { location: 'json' }).end(),
  '/file': (_request, response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

let server: LocalServer;
let other: LocalServer;

const failure = async (path: string, http = createAxiosHttp(), options = {}): Promise<OdcError> =>
  http.get({ url: path.startsWith('http') ? path : `${server.url}${path}`, ...options }).then(
    (answer) => expect.fail(`answered ${answer.status}`),
    (cause) => cause,
  );

beforeAll(async () => {
  for (const name of PROXIES.flatMap((name) => [name, name.toLowerCase()])) {
    vi.stubEnv(name, undefined);
  }
  other = await startServer((_request, response) => response.writeHead(200).end('elsewhere'));
  server = await startServer((request, response) => {
    if (request.url === '/away') {
      response.writeHead(302, { location: `http://localhost:${other.port}/there` }).end();
    } else behaviours[request.url ?? '']?.(request, response);
  });
});

afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  vi.unstubAllEnvs();
});

describe('an answer', () => {
  const http = createAxiosHttp({ userAgent: 'odc/1.2.3' });

  it('is its status, its headers and its text', async () => {
    const answer = await http.get({
      url: `${server.url}/json`,
      headers: { 'if-none-match': '"0"' },
    });
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: '{"é":1}' });
    const { headers } = server.requests.at(-1) ?? expect.fail('no request');
    expect(headers).toMatchObject({ 'user-agent': 'odc/1.2.3', 'if-none-match': '"0"' });
  });

  it('may be « not changed »', async () => {
    expect(await http.get({ url: `${server.url}/same` })).toMatchObject({ status: 304, body: '' });
  });

  it('is decompressed', async () => {
    expect((await http.get({ url: `${server.url}/gzip` })).body).toHaveLength(50_000);
  });

  it('is looked for where the server sends', async () => {
    expect((await http.get({ url: `${server.url}/near` })).body).toBe('{"é":1}');
  });

  it('never carries a header to another host', async () => {
    const headers = { 'if-none-match': '"0"', 'x-api-key': SECRET };
    expect((await http.get({ url: `${server.url}/away`, headers })).body).toBe('elsewhere');
    expect(JSON.stringify(other.requests.at(-1)?.headers)).not.toContain(SECRET);
    expect(other.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
  });
});

describe('a failure', () => {
  const hasty = createAxiosHttp({ totalLimit: 150 });

  it.each([
    ['/500', 'http-status', { status: 500 }],
    ['/busy', 'http-status', { status: 503, retryAfter: 7 }],
    ['/cut', 'network-unreachable', { reason: 'cut' }],
    ['/half', 'network-unreachable', {}],
    ['/loop', 'redirect', { reason: 'too-many' }],
    ['/file', 'redirect', { reason: 'unsafe' }],
    ['http://nowhere.invalid/', 'network-unreachable', { reason: 'name', host: 'nowhere.invalid' }],
    ['http://127.0.0.1:1/', 'network-unreachable', { reason: 'refused', host: '127.0.0.1:1' }],
  ])('%s gives %s', async (path, code, params) => {
    expect(await failure(path)).toMatchObject({ kind: 'remote', code, params });
  });

  it('is an answer too large, compressed or not', async () => {
    for (const path of ['/big', '/gzip']) {
      const error = await failure(path, createAxiosHttp(), { maxBytes: 10_000 });
      expect(error).toMatchObject({ code: 'too-large', params: { bytes: 10_000 } });
    }
  });

  it('is an answer too late', async () => {
    expect(await failure('/slow', hasty)).toMatchObject({
      kind: 'remote',
      code: 'network-timeout',
      params: { seconds: 0.15 },
    });
  });

  it('is an address that is none', async () => {
    expect(await failure('ftp://127.0.0.1/x')).toMatchObject({
      kind: 'usage',
      code: 'bad-address',
    });
  });

  it('is an interruption, which is no fault of the network', async () => {
    const abort = new AbortController();
    const asked = createAxiosHttp().get({ url: `${server.url}/slow` }, { signal: abort.signal });
    setTimeout(() => abort.abort(), 30);
    await expect(asked).rejects.toMatchObject({ kind: 'interrupted' });
  });

  it('keeps nothing of the request', async () => {
    for (const path of ['/500', '/cut', '/loop']) {
      const error = await failure(path, createAxiosHttp(), { headers: { 'x-api-key': SECRET } });
      const { inspect } = await import('node:util');
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(SECRET);
      expect(JSON.stringify(error)).not.toContain(SECRET);
    }
  });
});

describe('behind a proxy', () => {
  const secure = createServer({ cert: certificate, key: certificateKey }, (_request, response) =>
    response.writeHead(200).end('"behind TLS"'),
  );
  let reach: { host: string; port: number };

  beforeAll(async () => {
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    reach = { host: '127.0.0.1', port: (secure.address() as AddressInfo).port };
  });
  afterAll(() => {
    secure.closeAllConnections();
    secure.close();
  });
  afterEach(() => {
    for (const name of PROXIES) vi.stubEnv(name, undefined);
  });

  it('HTTPS goes through CONNECT, and an unknown authority is said', async () => {
    const proxy = await startProxy(reach, 'agent:s3cret');
    vi.stubEnv('HTTPS_PROXY', proxy.url.replace('//', '//agent:s3cret@'));
    const error = await failure('https://catalogue.example/schemas.json');
    expect(proxy.seen).toEqual(['CONNECT catalogue.example:443']);
    expect(error).toMatchObject({
      code: 'certificate',
      params: { host: 'catalogue.example', proxy: new URL(proxy.url).host },
    });
    expect(JSON.stringify(error)).not.toContain('s3cret');
    await proxy.close();
  });

  it('plain HTTP is asked of the proxy, except for what NO_PROXY lists', async () => {
    const proxy = await startProxy(reach);
    vi.stubEnv('HTTP_PROXY', proxy.url);
    const answer = await createAxiosHttp().get({ url: 'http://intranet.example/a.json' });
    expect(answer.body).toBe('"proxied"');
    expect(proxy.seen).toEqual(['GET http://intranet.example/a.json']);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    expect((await createAxiosHttp().get({ url: `${server.url}/json` })).body).toBe('{"é":1}');
    expect(proxy.seen).toHaveLength(1);
    await proxy.close();
  });

  it('a proxy that asks for a password, or that is down, is named', async () => {
    const proxy = await startProxy(reach, 'agent:s3cret');
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    expect(await failure('https://catalogue.example/')).toMatchObject({
      code: 'proxy',
      params: { reason: 'authentication', proxy: new URL(proxy.url).host },
    });
    await proxy.close();
    expect(await failure('https://catalogue.example/')).toMatchObject({
      code: 'proxy',
      params: { reason: 'unreachable' },
    });
    vi.stubEnv('HTTPS_PROXY', 'http://proxy.invalid:3128');
    expect(await failure('https://catalogue.example/')).toMatchObject({
      code: 'proxy',
      params: { reason: 'unreachable', proxy: 'proxy.invalid:3128' },
    });
  });

  it('a connection that is never made is given up', async () => {
    const silent = createTcpServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    const error = await failure(
      'https://catalogue.example/',
      createAxiosHttp({ connectLimit: 150 }),
    );
    expect(error).toMatchObject({ code: 'network-timeout', params: { seconds: 0.15 } });
    silent.close();
  });

  it('an authority named by NODE_EXTRA_CA_CERTS is trusted through the proxy', async () => {
    const proxy = await startProxy(reach);
    const folder = mkdtempSync(path.join(tmpdir(), 'odc-http-'));
    const entry = `import { createAxiosHttp } from ${JSON.stringify(path.resolve(import.meta.dirname, 'axios-http.ts'))};
      console.log((await createAxiosHttp().get({ url: 'https://catalogue.example/x.json' })).body);`;
    writeFileSync(path.join(folder, 'authority.pem'), certificate);
    await build({
      stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
      outfile: path.join(folder, 'ask.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'ask.mjs')], {
      env: {
        ...process.env,
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem'),
      },
    });
    expect(stdout.trim()).toBe('"behind TLS"');
    expect(proxy.seen).toEqual(['CONNECT catalogue.example:443']);
    rmSync(folder, { recursive: true });
    await proxy.close();
  });
});
