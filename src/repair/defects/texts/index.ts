import { backslashQuotes } from './backslash-quotes.ts';
import { mixedEncoding } from './mixed-encoding.ts';
import { mojibakeWhole } from './mojibake-whole.ts';
import { quotedLines } from './quoted-lines.ts';
import type { TextDefect } from './text-defect.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** Damages of the text, from the bytes to the cells: what comes first would hide what follows. */
export const TEXT_DEFECTS: readonly TextDefect[] = [
  mixedEncoding,
  mojibakeWhole,
  quotedLines,
  backslashQuotes,
  typographicQuotes,
];
