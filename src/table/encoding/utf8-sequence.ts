/** The sequence has begun well and the bytes end before it does. */
export const CUT = -1;

/**
 * Length of the UTF-8 sequence that starts at a byte (Unicode 15, table 3-7).
 * @returns 1 to 4; 0 when the byte starts none; `CUT` when the bytes end inside it
 */
export function sequenceAt(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (at + 1 >= end) return CUT;
  const second = bytes[at + 1] as number;
  // Neither overlong forms, nor surrogates, nor what lies beyond U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  if (lead < 0xe0) return 2;
  if (at + 2 >= end) return CUT;
  if (((bytes[at + 2] as number) & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0) return 3;
  if (at + 3 >= end) return CUT;
  return ((bytes[at + 3] as number) & 0xc0) === 0x80 ? 4 : 0;
}

/** Where the last sequence starts when the bytes end inside it; `end` when they do not. */
export function wholeEnd(bytes: Uint8Array, start: number, end: number): number {
  const lowest = Math.max(start, end - 3);
  for (let at = end - 1; at >= lowest; at--) {
    const byte = bytes[at] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return sequenceAt(bytes, at, end) === CUT ? at : end;
  }
  return end;
}
