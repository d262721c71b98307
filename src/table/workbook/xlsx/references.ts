const A = 0x40;

/**
 * The column of a cell reference, from 0: `A1` gives 0, `XFD7` gives 16383. -1 when the text is no
 * reference.
 */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) & 0xdf) - A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 || at > 3 ? -1 : column - 1;
}
