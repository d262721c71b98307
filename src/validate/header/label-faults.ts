import { editDistance } from '../../base/edit-distance.ts';
import { fold, labelKey, labelWords } from '../../base/folding.ts';

/** Words that one or two typing faults turn into their opposite. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['minimum', 'maximum'],
  ['minima', 'maxima'],
  ['minimal', 'maximal'],
  ['minimale', 'maximale'],
  ['mini', 'maxi'],
];

/**
 * True when one or two typing faults make the label of the name: one in a word of four letters or
 * more, two in one of nine or more. A number, a short word (`ht`, `ttc`) and the first letter of a
 * word are never mistyped: they tell close names apart.
 */
export function isMistyped(label: string, name: string): boolean {
  const [words, wanted] = [labelWords(label), labelWords(name)];
  const only = words.filter((word) => !wanted.includes(word));
  const lacking = wanted.filter((word) => !words.includes(word));
  if ([...only, ...lacking].some((word) => /\d/.test(word))) return false;
  if (only.length !== lacking.length) return isGlued(labelKey(label), labelKey(name));
  let faults = 0;
  for (const [index, word] of only.entries()) faults += wordFaults(word, lacking[index] ?? '');
  return faults > 0 && faults <= 2;
}

/** Typing faults between two words; infinite when they rather are two different words. */
function wordFaults(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4 || a[0] !== b[0]) return Number.POSITIVE_INFINITY;
  if (OPPOSITES.some((pair) => pair.includes(a) && pair.includes(b)))
    return Number.POSITIVE_INFINITY;
  const limit = shortest >= 9 ? 2 : 1;
  const distance = editDistance(a, b, limit);
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

/** Words not parted alike (`date_convention`, `dateconvntion`): one fault in the whole. */
function isGlued(key: string, wanted: string): boolean {
  return (
    Math.min(key.length, wanted.length) >= 6 &&
    key[0] === wanted[0] &&
    editDistance(key, wanted, 1) <= 1
  );
}

/**
 * The label as it was before a wrong decoding spoilt it: `AnnÃ©e` gives `Année`. Undefined when
 * it was not spoilt that way.
 */
export function withoutMojibake(label: string): string | undefined {
  if (!/[ÃÂ]/.test(label)) return undefined;
  const text = Buffer.from(label, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? undefined : text;
}

/** True when the label is the name with some letters lost: `b\ufffdn\ufffdficiaire`. */
export function isLossyForm(label: string, name: string): boolean {
  if (!label.includes('\ufffd')) return false;
  const pattern = fold(label)
    .replace(/[^\p{L}\d\ufffd]/gu, '')
    .replace(/\ufffd/g, '.');
  return /[^.]{3}/.test(pattern) && new RegExp(`^${pattern}$`, 'u').test(labelKey(name));
}
