import { characterOf, REPLACEMENT } from '../../../table/encoding/code-pages/code-page.ts';
import { windows1252 } from '../../../table/encoding/code-pages/windows-1252.ts';
import { sequenceAt } from '../../../table/encoding/utf8-sequence.ts';
import type { TextDefect } from './text-defect.ts';

/**
 * Lines in UTF-8 and others in windows-1252: two files were put together. What is UTF-8 stays, each
 * other byte is read as windows-1252: both are proved by the bytes themselves.
 */
export const mixedEncoding: TextDefect = {
  id: 'ENC-MIXED',
  class: 'A',
  raw: true,
  // Where most letters are of windows-1252, those in UTF-8 look mangled.
  suspects: ({ encoding, undecoded, mangled }) =>
    encoding === 'utf-8' ? undecoded > 0 : encoding === windows1252.id && mangled > 0,
  mender: () => ({ mend: decodedLine }),
  isProved: (before, after) => after.undecoded === 0 && after.mangled <= before.mangled,
  examples: {
    mended: [
      [Uint8Array.of(0x65, 0xe9, 0x3b, 0x92), 'eé;’'],
      [Uint8Array.of(0xc3, 0xa9, 0x3b, 0xe9), 'é;é'],
    ],
    untouched: ['école;1', 'ecole'],
  },
};

function decodedLine(line: Uint8Array): Uint8Array {
  let at = 0;
  while (at < line.length && (line[at] ?? 0) < 0x80) at++;
  if (at === line.length) return line;
  const parts: string[] = [];
  const buffer = Buffer.from(line.buffer, line.byteOffset, line.length);
  let from = 0;
  for (let place = at; place < line.length; ) {
    const length = sequenceAt(line, place, line.length);
    if (length > 0) {
      place += length;
      continue;
    }
    const byte = line[place] ?? 0;
    const character = characterOf(windows1252, byte);
    parts.push(buffer.toString('utf8', from, place));
    parts.push(character === REPLACEMENT ? String.fromCharCode(byte) : character);
    place += 1;
    from = place;
  }
  if (parts.length === 0) return line;
  return Buffer.from(parts.join('') + buffer.toString('utf8', from));
}
