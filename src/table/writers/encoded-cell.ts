const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Whether a cell holds what must be quoted: a quote, a line end, the delimiter (its code). */
export function mustQuote(text: string, delimiter: number): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE || unit === LF || unit === CR || unit === delimiter) return true;
  }
  return false;
}

/** A cell as bytes, quoted when it must be, for `encoded`. */
export function encodedCell(text: string, delimiter: string): Uint8Array {
  const quoted = mustQuote(text, delimiter.charCodeAt(0));
  return Buffer.from(quoted ? `"${text.replaceAll('"', '""')}"` : text);
}
