/** First bytes of what is folded: a letter or a digit as it counts, 0 for what separates. */
const FOLDED = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code).toLowerCase();
  FOLDED[code] = /[a-z0-9]/.test(sign) ? sign.charCodeAt(0) : 0;
}

/** The letter under the accent of U+00C0 to U+00FF, by the second byte of its UTF-8 (0x80 to 0xBF). */
const LATIN = new Uint8Array(64);
for (let index = 0; index < 64; index++) {
  const base = String.fromCharCode(0xc0 + index)
    .normalize('NFD')
    .charAt(0)
    .toLowerCase();
  LATIN[index] = /[a-z]/.test(base) ? base.charCodeAt(0) : index + 0xc0;
}

/** Bytes of a text that are looked at: two long texts that start alike are the same. */
const LONGEST = 80;

/**
 * A 32-bit hash of a text that forgives case, accents, punctuation and the order of words: `Dupont
 * (Éric)` and `ERIC DUPONT` have the same one. For comparing columns, never for proving equality.
 */
export function foldedHash(bytes: Uint8Array, start: number, last: number): number {
  const end = Math.min(last, start + LONGEST);
  let sum = 0;
  let word = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    let letter = byte;
    if (byte < 0x80) letter = FOLDED[byte] ?? 0;
    else if (byte === 0xc3) {
      at += 1;
      letter = LATIN[(bytes[at] ?? 0x80) & 0x3f] ?? 0;
    } else if (byte === 0xc2 || byte === 0xe2) {
      // No-break spaces, typographic quotes, dashes, euro.
      at += byte === 0xc2 ? 1 : 2;
      letter = 0;
    } else if (byte === 0xcc || byte === 0xcd) {
      // A combining accent, written after its letter: of no weight.
      at += 1;
      continue;
    }
    if (letter !== 0) word = (Math.imul(word ^ letter, 0x01000193) + 0x9e3779b9) | 0;
    else if (word !== 0) {
      sum = (sum + settle(word)) | 0;
      word = 0;
    }
  }
  if (word !== 0) sum = (sum + settle(word)) | 0;
  return settle(sum);
}

const scratch = new DataView(new ArrayBuffer(8));

/** The hash of a number or of a day, the same however it was written. */
export function numberHash(value: number): number {
  scratch.setFloat64(0, value);
  return settle(scratch.getInt32(0) ^ Math.imul(scratch.getInt32(4), 0x85ebca6b));
}

/** Spreads every bit over all others. */
function settle(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
