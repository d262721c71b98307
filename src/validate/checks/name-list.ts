import { nearest } from '../../base/edit-distance.ts';
import { fold } from '../../base/folding.ts';
import type { List } from './list-check.ts';
import type { Refusal } from './refusal.ts';

/** What is left of a name once case, accents, separators and usual shortenings are forgotten. */
function nameKey(name: string): string {
  const [, head = name, article = ''] = /^(.*\S)\s*\((l['’]|l[aes]s?)\)\s*$/i.exec(name) ?? [];
  return fold(`${article} ${head}`)
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The names of a list by `nameKey`; `undefined` where several share one. */
function spellings(names: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const name of names) {
    const key = nameKey(name);
    found.set(key, found.has(key) && found.get(key) !== name ? undefined : name);
  }
  return found;
}

/**
 * A list of names that tells why a text is none of them: the same name spelt otherwise, one with a
 * slip, a code in the place of a name, or none.
 * @param values read when first asked
 * @param isShort few enough to look for a slip among them
 */
export function nameList(values: () => ReadonlySet<string>, isShort: boolean): List {
  let bySpelling: ReadonlyMap<string, string | undefined> | undefined;
  return {
    get values() {
      return values();
    },
    has: (name) => values().has(name),
    refuse(text): Refusal {
      if (/^\s*\d[\dAB]?\d*\s*$/.test(text)) return { reason: 'code' };
      bySpelling ??= spellings(values());
      const key = nameKey(text);
      const spelt = bySpelling.get(key);
      if (spelt !== undefined) return { reason: 'spelling', suggestion: spelt };
      const limit = isShort ? Math.floor(key.length / 3) : 0;
      const near = limit === 0 ? undefined : nearest(key, bySpelling.keys(), limit);
      const name = near === undefined ? undefined : bySpelling.get(near);
      return name === undefined ? { reason: 'unknown' } : { reason: 'near', suggestion: name };
    },
  };
}
