import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Schedule } from './faults.ts';
import { type LocalServer, startServer } from './local-server.ts';

export interface FaultProxy {
  readonly url: string;
  /** What happens to the next exchanges, counted from 0 again. */
  play(schedule: Schedule): void;
  /** Lets what is still on its way arrive. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const PAGE = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';
const HTML = { 'content-type': 'text/html' };
/** Headers that belong to one connection. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host']);

/** A proxy before a platform, on real sockets, that does to each exchange what a schedule says. */
export async function startFaultProxy(target: () => string): Promise<FaultProxy> {
  let schedule: Schedule = new Map();
  let count = 0;
  const late: (() => Promise<unknown>)[] = [];
  const server: LocalServer = await startServer(async (request, response) => {
    const body = await bytesOf(request);
    const arrive = () => forward(target(), request, body);
    const fault = schedule.get(count++);
    if (fault === 'late') late.push(arrive);
    await suffer(fault, arrive, request, response);
  });
  return {
    url: server.url,
    play(next) {
      schedule = next;
      count = 0;
    },
    async settle() {
      for (const arrive of late.splice(0)) await arrive();
    },
    close: server.close,
  };
}

async function suffer(
  fault: Fault | undefined,
  arrive: () => Promise<Received>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const cut = () => request.socket.destroy();
  const answer = ({ status, headers, body }: Received) => {
    response.writeHead(status, headers).end(body);
  };
  switch (fault) {
    case 'cut-before':
    case 'late':
    case 'killed':
      return void cut();
    case 'cut-after':
      await arrive();
      return void cut();
    case 'page-before':
      return void response.writeHead(502, HTML).end(PAGE);
    case 'page-after':
      await arrive();
      return void response.writeHead(504, HTML).end(PAGE);
    case 'truncated': {
      const { status, headers, body } = await arrive();
      response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      response.write(body.subarray(0, Math.floor(body.length / 2)));
      return void setTimeout(cut, 5);
    }
    case 'twice-first': {
      const first = await arrive();
      await arrive();
      return answer(first);
    }
    case 'twice-second':
      await arrive();
      return answer(await arrive());
    case 'too-many':
      return void response.writeHead(429, { ...HTML, 'retry-after': '2' }).end(PAGE);
    case 'closed':
      return void response.writeHead(503, { ...HTML, 'retry-after': '3600' }).end(PAGE);
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 20));
      return answer(await arrive());
    default:
      return answer(await arrive());
  }
}

async function forward(base: string, request: IncomingMessage, body: Buffer): Promise<Received> {
  const { method = 'GET', url = '/' } = request;
  const kept = Object.entries(request.headers).filter(([name]) => !HOP.has(name));
  const answer = await fetch(base + url, {
    method,
    redirect: 'manual',
    headers: Object.fromEntries(kept) as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  });
  const headers = [...answer.headers].filter(([name]) => !HOP.has(name));
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
