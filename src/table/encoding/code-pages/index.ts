import type { CodePage } from './code-page.ts';
import { cp850 } from './cp850.ts';
import { iso885915 } from './iso-8859-15.ts';
import { macroman } from './macroman.ts';
import { windows1252 } from './windows-1252.ts';

/** In order of likelihood: at equal plausibility the first one wins. */
export const CODE_PAGES: readonly CodePage[] = [windows1252, iso885915, cp850, macroman];
