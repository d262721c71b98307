import { TextDecoder } from 'node:util';
import { XmlFault } from './fault.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';

/**
 * Tells a document to `handler`, yielding after each chunk so that the caller may take what came,
 * or stop.
 * @throws XmlFault when the bytes are not well-formed XML in UTF-8 or UTF-16
 */
export async function* pumpXml(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const scanner = new XmlScanner(handler);
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    scanner.write(decode(decoder, chunk));
    yield;
  }
  if (decoder !== undefined) scanner.write(decode(decoder));
  scanner.end();
  yield;
}

/** Both standards demand UTF-8 or UTF-16; the latter bears a byte order mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Without a chunk: what is left at the end. */
function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new XmlFault('undecodable bytes', { cause });
  }
}
