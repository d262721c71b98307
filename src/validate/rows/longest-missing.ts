/**
 * Bytes of the longest text that means "missing", as a file may write it: a longer cell holds a
 * value. A quote inside a cell is written twice.
 */
export function longestMissing(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Buffer.byteLength(text.replace(/["']/g, '$&$&'))));
}
