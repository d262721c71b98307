import type { Dialect } from '../dialect.ts';
import type { SampleRecord } from '../scan/sample.ts';

const LF = 10;
const CR = 13;

/** How the records of a sample end; `null` when none of them has an end. */
export function newlineOf(
  text: Uint8Array,
  records: readonly Pick<SampleRecord, 'end'>[],
  complete: boolean,
): Dialect['newline'] {
  const seen = new Set<'\n' | '\r\n' | '\r'>();
  for (const { end } of records) {
    // The LF of a CR LF may come after the cut.
    if (end === text.length && !complete) continue;
    const newline = newlineBefore(text, end);
    if (newline !== undefined) seen.add(newline);
  }
  const [first] = seen;
  return seen.size > 1 ? 'mixed' : (first ?? null);
}

function newlineBefore(text: Uint8Array, end: number): '\n' | '\r\n' | '\r' | undefined {
  if (text[end - 1] === CR) return '\r';
  if (text[end - 1] !== LF) return undefined;
  return text[end - 2] === CR ? '\r\n' : '\n';
}
