/** The encoding that a byte order mark tells, and how many bytes the mark takes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; bytes: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bytes: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  return undefined;
}

const LOOKED_AT = 4096;
/** Share of the pairs whose high byte is null: all but a few, in a language of Europe. */
const MOST = 0.8;
const FEW = 0.1;

/** UTF-16 without a mark: every other byte is null, and the others nearly never. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd >= pairs * MOST && even <= pairs * FEW) return 'utf-16le';
  if (even >= pairs * MOST && odd <= pairs * FEW) return 'utf-16be';
  return undefined;
}
