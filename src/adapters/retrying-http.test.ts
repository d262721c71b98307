import { describe, expect, it } from 'vitest';
import { OdcError } from '../base/errors.ts';
import { createMemoryHttp, type MemoryRoute } from './memory-http.ts';
import { withRetries } from './retrying-http.ts';

const URL = 'https://catalogue.example/a.json';
const WAITS = [1, 1];

/** A route that fails a number of times, then answers. */
function failing(times: number, error: OdcError): MemoryRoute {
  let left = times;
  return () => (left-- > 0 ? error : 'done');
}

const status = (code: number, retryAfter = 0) =>
  new OdcError('remote', 'http-status', { status: code, retryAfter });

describe('withRetries', () => {
  it.each([
    ['a busy service', status(503), 3],
    ['a limited service', status(429), 3],
    [
      'a connection that was cut',
      new OdcError('remote', 'network-unreachable', { reason: 'cut' }),
      3,
    ],
    ['an unknown address', status(404), 1],
    ['a service that asks to wait a minute', status(503, 60), 1],
    ['an unknown host', new OdcError('remote', 'network-unreachable', { reason: 'name' }), 1],
    ['an interruption', new OdcError('interrupted', 'interrupted'), 1],
  ])('asks %s again, or not', async (_name, error, asked) => {
    const http = createMemoryHttp({ [URL]: failing(9, error) });
    await expect(withRetries(http, WAITS).get({ url: URL })).rejects.toBe(error);
    expect(http.requests).toHaveLength(asked);
  });

  it('gives the first answer', async () => {
    const http = createMemoryHttp({ [URL]: failing(2, status(502)) });
    expect((await withRetries(http, WAITS).get({ url: URL })).body).toBe('done');
  });

  it('stops waiting when interrupted', async () => {
    const abort = new AbortController();
    const http = withRetries(createMemoryHttp({ [URL]: failing(9, status(503)) }), [60_000]);
    const asked = http.get({ url: URL }, { signal: abort.signal });
    setTimeout(() => abort.abort(), 10);
    await expect(asked).rejects.toMatchObject({ kind: 'interrupted' });
  });
});
