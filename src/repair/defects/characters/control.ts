import type { CharacterDefect } from './character-defect.ts';

/** NUL, that breaks imports. */
export const nul: CharacterDefect = {
  id: 'TXT-NUL',
  class: 'A',
  mend: (text) => text.replaceAll('\u0000', ''),
  examples: { mended: [['a\u0000b', 'ab']], untouched: ['ab', '0'] },
};

/** Control characters other than the tab and line ends: what parts words becomes a space, the rest goes. */
export const control: CharacterDefect = {
  id: 'TXT-CONTROL',
  class: 'A',
  mend: (text) =>
    text
      .replace(/[\v\f\u2028\u2029]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      .replace(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g, ''),
  examples: {
    mended: [
      ['a\u000bb', 'a b'],
      ['a\u001fb', 'ab'],
      ['a\u2028b', 'a b'],
    ],
    untouched: ['a\tb', 'ligne 1\nligne 2', 'a\r\nb', 'a\u00a0b'],
  },
};
