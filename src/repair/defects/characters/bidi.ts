import type { CharacterDefect } from './character-defect.ts';
import { needsMarks } from './marks.ts';

/** Marks that change the order in which letters are shown: what is read is not what is written. */
export const bidi: CharacterDefect = {
  id: 'TXT-BIDI',
  class: 'C',
  mend: (text) =>
    needsMarks(text) ? text : text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''),
  examples: {
    mended: [['abc\u202edef', 'abcdef']],
    untouched: ['abc', 'שלום\u200e'],
  },
};
