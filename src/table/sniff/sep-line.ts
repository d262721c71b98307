import { canDelimit } from './delimiter-named.ts';

/** Excel's own first line, `sep=;`, which names the delimiter and is no record. */
export interface SepLine {
  readonly delimiter: string;
  /** Bytes of the line, its end included. */
  readonly bytes: number;
}

const LONGEST = 16;
const SEP_LINE = /^("?)sep=([^"\r\n])\1(?:\r\n|\n|\r|$)/i;

/** The `sep=` line that a text starts with; `undefined` when it starts with none. */
export function sepLineOf(text: Uint8Array): SepLine | undefined {
  const start = Buffer.from(text.subarray(0, LONGEST)).toString('latin1');
  const [line, , delimiter] = SEP_LINE.exec(start) ?? [];
  if (line === undefined || delimiter === undefined || !canDelimit(delimiter)) return undefined;
  return { delimiter, bytes: line.length };
}
