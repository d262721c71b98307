/** An encoding in which one byte is one character, and the first 128 are ASCII. */
export interface CodePage {
  /** As reports name it. */
  readonly id: string;
  /** Other names that users and programs give it: lower case, letters and digits only. */
  readonly aliases: readonly string[];
  /** The characters of bytes 80 to FF; U+FFFD where the code page has none. */
  readonly high: string;
  /** Bytes, in hexadecimal, and the text that they are. */
  readonly examples: readonly (readonly [bytes: string, text: string])[];
}

export const REPLACEMENT = '\ufffd';

/** The character of a byte. */
export function characterOf(page: CodePage, byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : (page.high[byte - 0x80] ?? REPLACEMENT);
}
