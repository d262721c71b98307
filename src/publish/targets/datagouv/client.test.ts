import { describe, expect, it } from 'vitest';
import { createVirtualTime } from '../../../../test/support/virtual-time.ts';
import { OdcError } from '../../../base/errors.ts';
import type { HttpAnswer, HttpExchange } from '../../../ports/http.ts';
import { createClient } from './client.ts';

type Reply = Partial<HttpAnswer> | OdcError;

/** A platform that answers from a list; the last answer is for all that follows. */
function scene(replies: readonly Reply[], key: string | undefined = ' clé \r\n') {
  const asked: HttpExchange[] = [];
  const time = createVirtualTime();
  const http = {
    async send(request: HttpExchange): Promise<HttpAnswer> {
      const reply = replies[Math.min(asked.length, replies.length - 1)] ?? {};
      asked.push(request);
      if (reply instanceof OdcError) throw reply;
      return { status: 200, headers: {}, body: '{}', ...reply };
    },
  };
  const client = createClient({ base: 'https://data.example', key }, { ...time, http });
  return { asked, client, time };
}

const moved = (status: number, location: string): Reply => ({
  status,
  headers: { location },
  body: '<html>',
});
const busy: Reply = { status: 503, body: '<html>' };

describe('a request', () => {
  it('bears the key, trimmed, and asks for JSON', async () => {
    const { asked, client } = scene([{}]);
    await client.call({ method: 'PUT', path: '/api/1/x/', json: { a: 1 }, only: 'id' });
    expect(asked).toMatchObject([
      {
        url: 'https://data.example/api/1/x/',
        method: 'PUT',
        body: '{"a":1}',
        headers: {
          'x-api-key': 'clé',
          accept: 'application/json',
          'content-type': 'application/json',
          'x-fields': 'id',
        },
      },
    ]);
  });

  it('without a key bears none', async () => {
    const { asked, client } = scene([{}], '');
    await client.get('/api/1/x/');
    expect([client.hasKey, asked[0]?.headers]).toEqual([false, { accept: 'application/json' }]);
  });
});

describe('a redirection', () => {
  it.each(['/api/1/new/', 'https://data.example/api/1/new/'])('to %s is followed', async (to) => {
    const { asked, client } = scene([moved(308, to), {}]);
    await client.call({ method: 'POST', path: '/api/1/old/', json: { a: 1 } });
    expect(asked.map(({ url, method, body }) => [url, method, body])).toEqual([
      ['https://data.example/api/1/old/', 'POST', '{"a":1}'],
      ['https://data.example/api/1/new/', 'POST', '{"a":1}'],
    ]);
  });

  it.each([
    ['another host', 'GET', 308, 'https://evil.example/'],
    ['another port', 'GET', 308, 'https://data.example:8443/'],
    ['a clear line', 'GET', 308, 'http://data.example/'],
    ['nowhere', 'GET', 302, 'http://['],
    ['another method', 'POST', 302, '/elsewhere/'],
    ['itself, for ever', 'GET', 308, '/api/1/old/'],
  ] as const)('to %s is not: the key stays', async (_name, method, status, to) => {
    const { asked, client } = scene([moved(status, to)]);
    await expect(client.call({ method, path: '/api/1/old/' })).rejects.toMatchObject({
      code: 'platform-redirect',
    });
    expect(asked.every(({ url }) => url.startsWith('https://data.example/'))).toBe(true);
  });
});

describe('a failure', () => {
  it.each([
    ['GET', 4],
    ['PUT', 4],
    ['DELETE', 4],
    ['POST', 1],
  ] as const)('of a %s is met with %i tries', async (method, tries) => {
    const { asked, client } = scene([busy]);
    await expect(client.call({ method, path: '/' })).rejects.toMatchObject({
      code: 'platform-busy',
    });
    expect(asked).toHaveLength(tries);
  });

  it('waits as long as it is asked to, not an hour', async () => {
    const wait = (seconds: string): Reply => ({ ...busy, headers: { 'retry-after': seconds } });
    const short = scene([wait('20'), {}]);
    await short.client.get('/');
    expect(short.time.clock.elapsed()).toBe(20_000);
    const long = scene([wait('3600')]);
    await expect(long.client.get('/')).rejects.toMatchObject({ params: { retryAfter: 3600 } });
    expect(long.asked).toHaveLength(1);
  });

  it('after a dozen of them nothing more is asked', async () => {
    const { asked, client } = scene([busy]);
    for (let n = 0; n < 3; n++) await client.get('/').catch(() => {});
    await expect(client.get('/')).rejects.toMatchObject({ code: 'platform-gives-up' });
    expect(asked).toHaveLength(12);
  });

  it('never tells the key', async () => {
    const { client } = scene(
      [{ status: 401, body: '{"message":"Invalid API token"}' }],
      'secret-7f3a',
    );
    const error: OdcError = await client.get('/').then(
      () => expect.fail('answered'),
      (cause) => cause,
    );
    expect(JSON.stringify([error.params, error.message, error.stack])).not.toContain('secret-7f3a');
  });
});
