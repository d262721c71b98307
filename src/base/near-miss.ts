import { nearest } from './edit-distance.ts';
import { labelKey } from './folding.ts';

/**
 * The name that a mistyped one most likely meant ("did you mean"): at most one fault in three
 * letters; case, accents and separators do not count.
 * @returns `undefined` when none is near, or several are as near
 */
export function nearMiss(word: string, names: Iterable<string>): string | undefined {
  const wanted = labelKey(word);
  const byKey = new Map<string, string>();
  for (const name of names) byKey.set(labelKey(name), name);
  const same = byKey.get(wanted);
  if (same !== undefined || wanted === '') return same;
  const key = nearest(wanted, byKey.keys(), Math.floor(wanted.length / 3));
  return key === undefined ? undefined : byKey.get(key);
}
