const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** The text without accents: `Œuvre éphémère` gives `Oeuvre ephemere`. Case is kept. */
export function withoutAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[ŒÆ](\p{Ll}?)/gu, (_match, next: string, at: number, whole: string) => {
      const pair = LIGATURES[(whole[at] ?? '').toLowerCase()] ?? '';
      const spelt = next === '' ? pair.toUpperCase() : pair.charAt(0).toUpperCase() + pair.slice(1);
      return spelt + next;
    });
}

/** Lower case without accents, for comparisons that forgive both. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** A longer text is no label, but what an unclosed quote swallowed. */
const LONGEST_LABEL = 500;

/**
 * The words of a label, folded: `dateConvention`, `Date_Convention` and `date convention` give
 * `['date', 'convention']`. Letters and digits part (`email2`: `email`, `2`); what is neither
 * separates. Labels are recognised word by word, never by substring: `age` is inside `message`.
 */
export function labelWords(label: string): readonly string[] {
  const parted = withoutAccents(label.slice(0, LONGEST_LABEL))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  return parted
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** Labels that differ by case, accents and separators only have the same key. */
export function labelKey(label: string): string {
  return labelWords(label).join('');
}
