import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Handler, type LocalServer, startServer } from '../../test/doubles/local-server.ts';
import type { HttpExchange } from '../ports/http.ts';
import { createAxiosHttp } from './axios-http.ts';

const behaviours: Record<string, Handler> = {
  '/echo': (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method, headers } = request;
      const body = Buffer.concat(pieces).toString('latin1');
      response.writeHead(200).end(JSON.stringify({ method, headers, body }));
    });
  },
  '/gone': (_request, response) => response.writeHead(410, { 'x-why': 'late' }).end('{"a":1}'),
  '/away': (_request, response) =>
    response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
  '/half': (request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => request.socket.destroy(), 20);
  },
  '/cut': (request) => request.socket.destroy(),
  '/slow': () => {},
  '/bytes': (_request, response) => {
    response.writeHead(200).write(Buffer.from([0, 255]));
    setTimeout(() => response.end(Buffer.from([128])), 10);
  },
  '/long': (_request, response) => response.writeHead(200).end('x'.repeat(50_000)),
};

let server: LocalServer;
const http = createAxiosHttp({ userAgent: 'odc/1.2.3' });
const send = (path: string, request: Partial<HttpExchange> = {}, signal?: AbortSignal) =>
  http.send(
    { method: 'GET', url: `${server.url}${path}`, ...request },
    signal === undefined ? {} : { signal },
  );

beforeAll(async () => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) {
    vi.stubEnv(name, undefined);
  }
  server = await startServer((request, response) => {
    behaviours[request.url ?? '']?.(request, response);
  });
});
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
});

describe('send', () => {
  it.each([
    ['a text', 'é', 'Ã©', '2'],
    ['bytes', Uint8Array.of(0, 13, 10, 255), '\0\r\nÿ', '4'],
    [
      'a stream',
      { length: 3, pieces: () => [Uint8Array.of(65), Uint8Array.of(66, 67)] },
      'ABC',
      '3',
    ],
  ])('sends %s as it is, with its length', async (_name, body, received, length) => {
    const headers = { 'content-type': 'x/y', 'x-api-key': 'clé'.slice(0, 2) };
    const answer = await send('/echo', { method: 'POST', body, headers });
    expect(JSON.parse(answer.body)).toMatchObject({
      method: 'POST',
      body: received,
      headers: { 'content-length': length, 'content-type': 'x/y', 'user-agent': 'odc/1.2.3' },
    });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('sends %s', async (method) => {
    expect(JSON.parse((await send('/echo', { method })).body)).toMatchObject({ method });
  });

  it('answers every status', async () => {
    expect(await send('/gone')).toMatchObject({
      status: 410,
      headers: { 'x-why': 'late' },
      body: '{"a":1}',
    });
  });

  it('does not follow a redirection', async () => {
    expect(await send('/away')).toMatchObject({
      status: 302,
      headers: { location: 'https://elsewhere.example/' },
    });
  });

  it('gives the bytes of an answer as they come, and those of a refusal as text', async () => {
    const pieces: number[] = [];
    const onBytes = (bytes: Uint8Array) => void pieces.push(...bytes);
    expect(await send('/bytes', { onBytes })).toMatchObject({ status: 200, body: '' });
    expect(pieces).toEqual([0, 255, 128]);
    expect(await send('/gone', { onBytes })).toMatchObject({ status: 410, body: '{"a":1}' });
    expect(pieces).toHaveLength(3);
  });

  it.each(['/half', '/cut'])('%s: the connection was cut', async (path) => {
    await expect(send(path)).rejects.toMatchObject({
      code: 'network-unreachable',
      params: { reason: 'cut' },
    });
    await expect(send(path, { onBytes: () => {} })).rejects.toMatchObject({
      code: 'network-unreachable',
      params: { reason: 'cut' },
    });
  });

  it('ends with its time, its size or its signal', async () => {
    await expect(send('/slow', { totalLimit: 60 })).rejects.toMatchObject({
      code: 'network-timeout',
      params: { seconds: 0.06 },
    });
    await expect(send('/long', { maxBytes: 100 })).rejects.toMatchObject({ code: 'too-large' });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 30);
    await expect(send('/slow', {}, abort.signal)).rejects.toMatchObject({ kind: 'interrupted' });
  });
});
