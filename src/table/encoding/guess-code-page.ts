import type { CodePage } from './code-pages/code-page.ts';
import { characterOf } from './code-pages/code-page.ts';
import { CODE_PAGES } from './code-pages/index.ts';
import { windows1252 } from './code-pages/windows-1252.ts';
import { frenchness, type Neighbourhood } from './french-letters.ts';

/** A rival must be this much more French a byte, on a scale from -1 to 1, to win over windows-1252. */
const CLEARLY = 0.8;
/** One byte alone must speak louder. */
const CLEARLY_ALONE = 1.5;

/**
 * The code page of bytes that are not UTF-8: windows-1252, unless another one gives clearly better
 * French where the two differ.
 */
export function guessCodePage(neighbourhoods: readonly Neighbourhood[]): CodePage {
  let [best, lead] = [windows1252, 0];
  for (const page of CODE_PAGES) {
    const gain = page === windows1252 ? 0 : gainOf(page, neighbourhoods);
    if (gain > lead) [best, lead] = [page, gain];
  }
  return best;
}

/** How much more French in all; 0 when it is not clear. */
function gainOf(page: CodePage, neighbourhoods: readonly Neighbourhood[]): number {
  let [gain, differing] = [0, 0];
  for (const place of neighbourhoods) {
    if (characterOf(page, place.byte) === characterOf(windows1252, place.byte)) continue;
    differing += 1;
    gain += frenchness(page, place) - frenchness(windows1252, place);
  }
  const wanted = differing === 1 ? CLEARLY_ALONE : CLEARLY;
  return differing > 0 && gain / differing >= wanted ? gain : 0;
}
