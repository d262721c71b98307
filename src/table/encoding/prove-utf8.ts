import { isUtf8 } from 'node:buffer';
import type { ByteStream } from '../../ports/bytes.ts';
import type { Content } from '../bytes/content.ts';
import { MangledSearch } from './mojibake.ts';
import { wholeEnd } from './utf8-sequence.ts';

const BLOCK = 1024 * 1024;
/** Now and then others get a turn, to hear an interruption. */
const BYTES_A_TURN = 256 * 1024 * 1024;

/**
 * Proves that a content is valid UTF-8 in which nothing looks doubly encoded, natively: several GB
 * a second. `false` when it is not, or when it cannot be known without spending the only reading.
 */
export async function isCleanUtf8(content: Content): Promise<boolean> {
  if (content.complete) return isCleanBlock(content.head);
  if (!content.again || !isCleanBlock(wholePart(content.head))) return false;
  const stream = content.open();
  try {
    return await isCleanStream(stream);
  } finally {
    stream.close();
  }
}

async function isCleanStream(stream: ByteStream): Promise<boolean> {
  const block = new Uint8Array(BLOCK);
  let [kept, sinceTurn] = [0, 0];
  for (;;) {
    const got = stream.read(block.subarray(kept));
    const count = typeof got === 'number' ? got : await got;
    if (count === 0) return kept === 0;
    const end = kept + count;
    const whole = wholeEnd(block, 0, end);
    if (!isCleanBlock(block.subarray(0, whole))) return false;
    block.copyWithin(0, whole, end);
    kept = end - whole;
    sinceTurn += count;
    if (sinceTurn > BYTES_A_TURN) {
      sinceTurn = 0;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const wholePart = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, wholeEnd(bytes, 0, bytes.length));

function isCleanBlock(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && new MangledSearch(bytes).after(0) < 0;
}
