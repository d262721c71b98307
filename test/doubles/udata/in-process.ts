import type { HttpAnswer, HttpExchange, HttpSender, HttpStream } from '../../../src/ports/http.ts';
import { exchange } from './exchange.ts';
import type { World } from './world.ts';

/** A udata reached without any socket: for the thousands of runs of a property. */
export function inProcess(world: World): HttpSender {
  return {
    async send(request) {
      const { pathname, search } = new URL(request.url);
      const body = await bytesOf(request.body);
      const headers: Record<string, string> = { ...request.headers };
      const { method } = request;
      const answer = exchange({ method, path: pathname + search, headers, body }, world);
      return delivered(request, answer);
    },
  };
}

/** An answer as the port gives it: its bytes to whoever wants them, or its text. */
export function delivered(
  request: HttpExchange,
  { status, headers, body }: Omit<HttpAnswer, 'body'> & { readonly body: string | Uint8Array },
): HttpAnswer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (request.onBytes === undefined || status >= 300) {
    return { status, headers, body: new TextDecoder().decode(bytes) };
  }
  request.onBytes(bytes);
  return { status, headers, body: '' };
}

async function bytesOf(body: HttpExchange['body']): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array(0);
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const pieces: Uint8Array[] = [];
  for await (const piece of (body as HttpStream).pieces()) pieces.push(piece);
  return Buffer.concat(pieces);
}
