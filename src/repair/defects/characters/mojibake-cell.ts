import { unmangled } from '../../../table/encoding/mojibake.ts';
import type { CharacterDefect } from './character-defect.ts';

/**
 * A cell that was decoded with the wrong encoding, among others that were not. Only proposed: some
 * right texts look like it.
 */
export const mojibakeCell: CharacterDefect = {
  id: 'ENC-MOJIBAKE',
  class: 'C',
  mend: (text) => unmangled(text) ?? text,
  examples: {
    mended: [
      ['Ã©cole', 'école'],
      ['lâ€™eau', 'l’eau'],
    ],
    untouched: ['SÃO', 'Brontë…”', 'école', 'Âge'],
  },
};
