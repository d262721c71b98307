import { isEvener, type TextDefect } from './text-defect.ts';

const QUOTE = 0x22;
const DELIMITERS = [';', ',', '\t', '|'];

/** Whole lines between quotes, each a single cell that holds the row: a CSV pasted in one column. */
export const quotedLines: TextDefect = {
  id: 'STR-LINE-QUOTED',
  class: 'A',
  suspects({ columns, sample }) {
    const [label, ...more] = columns;
    if (label === undefined || more.length > 0 || sample.length === 0) return false;
    return DELIMITERS.some((sign) => {
      const cells = label.split(sign).length;
      return cells > 1 && sample.every((row) => (row[0] ?? '').split(sign).length >= cells);
    });
  },
  mender: () => ({ mend: unwrapped }),
  isProved: isEvener,
  examples: {
    mended: [
      ['"a;b;c"', 'a;b;c'],
      ['"1;""x;y"";2"', '1;"x;y";2'],
    ],
    untouched: ['a;b;c', '"a";"b"', '"a'],
  },
};

/** The line without the quotes around it, when they are those of one cell. */
function unwrapped(line: Uint8Array): Uint8Array {
  const last = line.length - 1;
  if (last < 1 || line[0] !== QUOTE || line[last] !== QUOTE) return line;
  const mended = new Uint8Array(line.length);
  let written = 0;
  for (let at = 1; at < last; at++) {
    const byte = line[at] ?? 0;
    if (byte === QUOTE) {
      // A quote alone inside closes the cell: the line has several of them.
      if (at + 1 >= last || line[at + 1] !== QUOTE) return line;
      at += 1;
    }
    mended[written++] = byte;
  }
  return mended.subarray(0, written);
}
