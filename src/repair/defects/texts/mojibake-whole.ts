import { windows1252 } from '../../../table/encoding/code-pages/windows-1252.ts';
import type { LineMender, TextDefect } from './text-defect.ts';

/** Cells from which a whole file is believed to be damaged. */
const A_FEW = 3;
/** Runs of characters that are not ASCII. */
const RUNS = /[^\0-\x7f]+/g;

/** The byte that each character was: those of windows-1252, and the controls of ISO-8859-1. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from(
    { length: 0x80 },
    (_each, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const,
  ),
  ...Array.from(windows1252.high, (character, at) => [character, 0x80 + at] as const).filter(
    ([character]) => character !== '\ufffd',
  ),
]);
const strict = new TextDecoder('utf-8', { fatal: true });

/** A whole file that was UTF-8, was read as windows-1252 and written as UTF-8 again: `Ã©` for `é`. */
export const mojibakeWhole: TextDefect = {
  id: 'ENC-MOJIBAKE',
  class: 'A',
  suspects: ({ mangled, sample, columns }) =>
    mangled >= A_FEW && [columns, ...sample].every((cells) => cells.every(isMangledThroughout)),
  mender: () => new MojibakeMender(),
  // A letter that is right already speaks against the whole: damaged cells are then proposed one by one.
  isProved: (before, after) => after.mangled < before.mangled,
  examples: {
    mended: [
      ['Ã©cole;lâ€™eau', 'école;l’eau'],
      ['ÃƒÂ©cole', 'Ã©cole'],
    ],
    untouched: ['école;1', 'SÃO', 'ecole'],
  },
};

class MojibakeMender implements LineMender {
  contradictions = 0;

  mend(line: Uint8Array): Uint8Array {
    let at = 0;
    while (at < line.length && (line[at] ?? 0) < 0x80) at++;
    if (at === line.length) return line;
    const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString();
    if (!isMangledThroughout(text)) {
      this.contradictions += 1;
      return line;
    }
    return Buffer.from(text.replace(RUNS, (run) => undone(run) ?? run));
  }
}

/** Every run of the text undoes, or there is none. */
function isMangledThroughout(text: string): boolean {
  return (text.match(RUNS) ?? []).every((run) => undone(run) !== undefined);
}

/** What a run was, read again as the UTF-8 that it is; `undefined` when it is none. */
function undone(run: string): string | undefined {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at++) {
    const byte = BYTES.get(run.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
