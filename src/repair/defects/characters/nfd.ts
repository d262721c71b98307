import type { CharacterDefect } from './character-defect.ts';

/** A combining mark, or one of the few signs that NFC writes otherwise: the only texts worth normalising. */
const DECOMPOSED = /\p{M}|[\u0340-\u0343\u2126\u212a\u212b\uf900-\ufaff]/u;

/** Letters and their accents apart, as macOS names files: they look right and are equal to nothing. */
export const nfd: CharacterDefect = {
  id: 'TXT-NFD',
  class: 'A',
  mend: (text) => (DECOMPOSED.test(text) ? text.normalize('NFC') : text),
  examples: {
    mended: [
      ['e\u0301cole', 'école'],
      ['A\u0300', 'À'],
    ],
    untouched: ['école', '👩🏽', 'x̃', '½'],
  },
};
