import type { DatasetRecord } from '../record.ts';
import { HVD } from '../vocabularies/hvd.ts';
import { themeOf } from '../vocabularies/themes.ts';
import { slug } from './slug.ts';

/** What udata takes: 3 to 96 characters. */
const SHORTEST = 3;
const LONGEST = 96;

/**
 * Keywords, labels of themes and, for high-value data, the two tags by which data.gouv.fr knows
 * them, as slugs; each once, sorted as udata sorts them.
 */
export function tagsOf({ keywords, themes, hvd }: DatasetRecord): readonly string[] {
  const labels = themes.map((code) => themeOf(code)?.fr ?? code);
  const highValue = hvd === undefined ? [] : ['hvd', HVD[hvd].fr];
  const slugs = [...keywords, ...labels, ...highValue]
    .map((text) => slug(text).slice(0, LONGEST))
    .filter((tag) => tag.length >= SHORTEST);
  return [...new Set(slugs)].sort();
}
