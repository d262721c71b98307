const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** The text without accents: `Œuvre éphémère` gives `Oeuvre ephemere`. Case is kept. */
export function withoutAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  // Classes of Unicode are slow to compile: at the start of a run, the accents of French go first.
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (/^[\x20-\x7e]*$/.test(bare)) return bare;
  return bare
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
  const bare = withoutAccents(label.slice(0, LONGEST_LABEL));
  return /^[\x20-\x7e]*$/.test(bare) ? asciiWords(bare) : unicodeWords(bare);
}

/** The same as `unicodeWords` of a text without any other character: nearly every label. */
function asciiWords(bare: string): readonly string[] {
  const parted = bare
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2');
  return parted
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

function unicodeWords(bare: string): readonly string[] {
  const parted = bare
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
