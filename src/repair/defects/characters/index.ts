import { bidi } from './bidi.ts';
import { c1 } from './c1.ts';
import type { CharacterDefect } from './character-defect.ts';
import { control, nul } from './control.ts';
import { mojibakeCell } from './mojibake-cell.ts';
import { nfd } from './nfd.ts';
import { softHyphen, zeroWidth } from './zero-width.ts';

/** In the order in which they are mended: a wrong decoding first, then what it may have hidden. */
export const CHARACTER_DEFECTS: readonly CharacterDefect[] = [
  mojibakeCell,
  c1,
  nul,
  control,
  zeroWidth,
  softHyphen,
  bidi,
  nfd,
];
