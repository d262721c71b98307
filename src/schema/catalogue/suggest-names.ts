import { labelKey, labelWords } from '../../base/folding.ts';
import { nearMiss } from '../../base/near-miss.ts';

const MOST = 3;

/**
 * The schemas that a wrong name most likely meant, the likeliest first, three at most:
 * `subventions` gives `scdl/subventions`, `irve` gives the two tables of the IRVE.
 */
export function suggestNames(wrong: string, names: Iterable<string>): readonly string[] {
  const all = [...new Set(names)].sort();
  const wanted = shortKey(wrong);
  const found = new Set(all.filter((name) => wanted !== '' && shortKey(name) === wanted));
  const near = nearMiss(wrong, all);
  for (const name of near === undefined ? nearShort(wrong, all) : [near]) found.add(name);
  if (found.size === 0) for (const name of withWords(wrong, all)) found.add(name);
  return [...found].slice(0, MOST);
}

/** What tells a schema inside its owner: `etalab/schema-stationnement` is known as `stationnement`. */
function shortName(name: string): string {
  return name.slice(name.indexOf('/') + 1).replace(/^schema[-_]/, '');
}

function shortKey(name: string): string {
  return labelKey(shortName(name));
}

function nearShort(wrong: string, names: readonly string[]): readonly string[] {
  const near = nearMiss(shortName(wrong), names.map(shortName));
  return near === undefined ? [] : names.filter((name) => shortName(name) === near);
}

function withWords(wrong: string, names: readonly string[]): readonly string[] {
  const words = labelWords(shortName(wrong));
  if (words.length === 0) return [];
  return names.filter((name) => {
    const known = labelWords(name);
    return words.every((word) => known.includes(word));
  });
}
