import type { CharacterDefect } from './character-defect.ts';

/** What windows-1252 holds from 80 to 9F; the five bytes that it leaves undefined stay controls. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Signs of windows-1252 that were decoded as ISO-8859-1, where their bytes are control characters. */
export const c1: CharacterDefect = {
  id: 'ENC-C1',
  class: 'A',
  // U+0085 alone is also the line end of mainframes; between letters it is the ellipsis.
  mend: (text) =>
    text.replace(/[\x80-\x9f]/g, (sign) => CP1252[(sign.codePointAt(0) ?? 0x80) - 0x80] ?? sign),
  examples: {
    mended: [
      ['l\u0092eau', 'l’eau'],
      ['5 \u0080', '5 €'],
      ['c\u009cur', 'cœur'],
    ],
    untouched: ['l’eau', 'œuvre', 'a\u00a0b'],
  },
};
