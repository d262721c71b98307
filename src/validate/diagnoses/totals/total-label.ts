import { fold } from '../../../base/folding.ts';

const EXACT =
  /^(?:sous[ -]?|grand[ -])?tota(?:l|ux)(?: (?:general|generale|cumule|annuel|partiel|ttc|ht|\d{4}))*$|^(?:somme|ensemble|cumul)$/;
const LOOSE = /^(?:sous[ -]?|grand[ -])?tota(?:l|ux)\b|^(?:somme|ensemble|cumul) d/;

/** How much a text looks like the label of a totals row: nothing but that, or that and more. */
export function totalLabel(text: string): 'exact' | 'loose' | undefined {
  // A cheap look first: every row is asked.
  if (text.length > 60 || !/^\W*[tsgec]/i.test(text)) return undefined;
  const folded = fold(text)
    .replace(/[\s:*]+/g, ' ')
    .trim();
  if (EXACT.test(folded)) return 'exact';
  return LOOSE.test(folded) ? 'loose' : undefined;
}
