import type { ByteSource } from '../../../ports/bytes.ts';
import { fill } from '../../../table/bytes/read-block.ts';

const LOOKED_AT = 256 * 1024;

/** Whether a text has one JSON object a line: its first line is one, and another one follows. */
export async function isJsonLines(source: ByteSource): Promise<boolean> {
  const stream = source.open();
  try {
    const block = new Uint8Array(LOOKED_AT);
    const text = new TextDecoder().decode(block.subarray(0, await fill(stream, block)));
    const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
    if (!first.startsWith('{')) return false;
    return second.startsWith('{') && typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  } finally {
    stream.close();
  }
}
