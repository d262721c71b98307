import { late } from '../../base/late.ts';

/** Takes no cell of the terminal. */
const NARROWEST = late(() => /^[\p{Mn}\p{Me}\p{Cf}]$/u);
/** Takes two: East Asian wide characters and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Latin letters, punctuation, arrows and signs, without soft hyphen: what nearly every line is made of. */
const ONE_CELL_EACH =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u2100-\u2bff]*$/;

/** Cells of a terminal that the text takes. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e\u00a0-\u02ff]*$/.test(text)) return text.length;
  if (ONE_CELL_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!NARROWEST().test(character)) width += 1;
  }
  return width;
}

/**
 * Lines of at most `width` cells, cut at ordinary spaces (never at no-break ones); a word longer
 * than a line is cut where it must.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (textWidth(piece + character) > width) {
      cut.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...cut, piece];
}
