import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a small platform answers, by path with its query; a number is a bare status. */
export type Routes = Readonly<Record<string, unknown>>;

export interface SmallPlatform {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Reads of a udata platform and of its statistics, from a table of answers, for `odc follow`.
 * Unknown paths are 404 in JSON. `{FILE: 'text'}` is a file, with ranges.
 */
export async function startSmallPlatform(routes: (url: string) => Routes): Promise<SmallPlatform> {
  const asked: string[] = [];
  let url = '';
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = routes(url)[path] ?? routes(url)[path.split('?')[0] ?? ''];
    if (typeof answer === 'number' || answer === undefined) {
      response
        .writeHead(answer ?? 404, { 'content-type': 'application/json' })
        .end('{"message":""}');
      return;
    }
    const file = (answer as { FILE?: string }).FILE;
    if (file === undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    const bytes = Buffer.from(file);
    const isRange = request.headers.range === 'bytes=0-0';
    response
      .writeHead(isRange ? 206 : 200, {
        'content-type': (answer as { TYPE?: string }).TYPE ?? 'text/csv',
        ...(isRange ? { 'content-range': `bytes 0-0/${bytes.length}` } : {}),
      })
      .end(isRange ? bytes.subarray(0, 1) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
