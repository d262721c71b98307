const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Two letters for each ten bits. */
const PAIRS: readonly string[] = Array.from(
  { length: 1024 },
  (_, bits) => `${ALPHABET.charAt(bits >> 5)}${ALPHABET.charAt(bits & 31)}`,
);

/** The first characters of a digest in base32 (RFC 4648), lower case, without padding. */
export function base32(digest: Uint8Array, length: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of digest) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits >= 10) {
      bits -= 10;
      text += PAIRS[(held >>> bits) & 1023] ?? '';
      if (text.length >= length) break;
    }
  }
  if (text.length < length && bits > 0) text += PAIRS[(held << (10 - bits)) & 1023] ?? '';
  return text.slice(0, length);
}
