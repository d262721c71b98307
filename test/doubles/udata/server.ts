import type { IncomingMessage } from 'node:http';
import { startServer } from '../local-server.ts';
import { exchange } from './exchange.ts';
import { type Clockwork, createWorld, type World } from './world.ts';

export interface UdataDouble {
  readonly url: string;
  readonly world: World;
  close(): Promise<void>;
}

/** A udata of this machine, in memory, with its traps; a real one is in `test/servers/`. */
export async function startUdataDouble(clockwork: Clockwork = {}): Promise<UdataDouble> {
  const world = createWorld(clockwork);
  const server = await startServer(async (request, response) => {
    const body = await bytesOf(request);
    const { method = 'GET', url = '/' } = request;
    const headers = request.headers as Record<string, string | undefined>;
    const answer = exchange({ method, path: url, headers, body }, world);
    response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
  });
  world.base = server.url;
  return { url: server.url, world, close: server.close };
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
