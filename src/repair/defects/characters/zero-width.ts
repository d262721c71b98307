import type { CharacterDefect } from './character-defect.ts';
import { needsMarks } from './marks.ts';

const ZERO_WIDTH = /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/g;
/** The joiner between two pictures makes one of them. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

/** Characters without width, unseen, that make two equal texts differ. */
export const zeroWidth: CharacterDefect = {
  id: 'TXT-ZEROWIDTH',
  class: 'A',
  mend(text) {
    if (text.search(ZERO_WIDTH) < 0 || needsMarks(text)) return text;
    const joined = new Set([...text.matchAll(EMOJI_JOINER)].map(({ index }) => index));
    return text.replace(ZERO_WIDTH, (mark, at: number) => (joined.has(at) ? mark : ''));
  },
  examples: {
    mended: [
      ['Tou\u200blouse', 'Toulouse'],
      ['\ufeffLyon', 'Lyon'],
      ['a\u200db', 'ab'],
    ],
    untouched: ['👩\u200d💻', 'می\u200cخواهم', 'Toulouse'],
  },
};

/** A hyphen that shows only where a line is cut. */
export const softHyphen: CharacterDefect = {
  id: 'TXT-SOFTHYPHEN',
  class: 'A',
  mend: (text) => text.replaceAll('\u00ad', ''),
  examples: { mended: [['collec\u00adtivité', 'collectivité']], untouched: ['avant-projet'] },
};
