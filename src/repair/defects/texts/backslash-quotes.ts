import { isEvener, type TextDefect } from './text-defect.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Quotes written `\"` inside quoted cells, as MySQL and some scripts do, where CSV doubles them. */
export const backslashQuotes: TextDefect = {
  id: 'QUO-BACKSLASH',
  class: 'A',
  suspects: ({ quoteFaults, oddTexts }) =>
    quoteFaults > 0 && oddTexts.some((text) => text.includes('\\"')),
  mender: () => ({ mend: doubled }),
  isProved: isEvener,
  examples: {
    mended: [
      ['1;"dit \\"le vieux\\"";2', '1;"dit ""le vieux""";2'],
      ['"a\\\\";b', '"a\\";b'],
    ],
    untouched: ['1;"dit ""le vieux""";2', 'C:\\data;1'],
  },
};

/** A backslash before a quote becomes a quote; one before another inside quotes escapes it. */
function doubled(line: Uint8Array): Uint8Array {
  if (!line.includes(BACKSLASH) || !line.includes(QUOTE)) return line;
  const mended = line.slice();
  let inside = false;
  let written = 0;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at] ?? 0;
    const next = line[at + 1];
    if (inside && byte === BACKSLASH && (next === QUOTE || next === BACKSLASH)) {
      mended[written++] = next === QUOTE ? QUOTE : BACKSLASH;
      if (next === QUOTE) mended[written++] = QUOTE;
      at += 1;
      continue;
    }
    if (byte === QUOTE) inside = !inside;
    mended[written++] = byte;
  }
  return mended.subarray(0, written);
}
