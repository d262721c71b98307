import { Readable } from 'node:stream';
import type { HttpExchange } from '../ports/http.ts';

/**
 * What axios is to send, and its headers. A body has its length told: a proxy may refuse pieces of
 * unknown number. Nothing is transformed on the way.
 */
export function bodyOf({ body, headers }: Pick<HttpExchange, 'body' | 'headers'>) {
  if (body === undefined) return { headers: { ...headers } };
  const data = typeof body === 'string' ? Buffer.from(body) : body;
  const length = { 'content-length': String(data.length) };
  return {
    headers: { ...headers, ...length },
    data:
      data instanceof Uint8Array
        ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
        : Readable.from(data.pieces(), { objectMode: false }),
    transformRequest: (content: unknown) => content,
  };
}

/** Reads an answer as it comes: to whoever wants its bytes, or as a text of at most `maxBytes`. */
export async function collected(
  stream: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: Uint8Array) => void) | undefined,
  maxBytes: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let count = 0;
  for await (const piece of stream) {
    if (onBytes !== undefined) {
      onBytes(piece);
      continue;
    }
    count += piece.length;
    if (count > maxBytes) throw new Error('maxContentLength exceeded');
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
