/**
 * A cell as a string.
 * @param start, end what a scanner wrote: `start` is complemented when quotes are doubled inside
 */
export function cellText(bytes: Buffer, start: number, end: number, quote: string | null): string {
  if (start >= 0) return end > start ? bytes.toString('utf8', start, end) : '';
  const text = bytes.toString('utf8', ~start, end);
  return quote === null ? text : text.replaceAll(quote + quote, quote);
}

/** The same memory, with the methods that decode. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
