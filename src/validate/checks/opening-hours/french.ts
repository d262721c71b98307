import { fold } from '../../../base/folding.ts';

/** French words of timetables, folded, and what the specification writes for them. */
const WORDS: Readonly<Record<string, string>> = {
  lundi: 'Mo',
  mardi: 'Tu',
  mercredi: 'We',
  jeudi: 'Th',
  vendredi: 'Fr',
  samedi: 'Sa',
  dimanche: 'Su',
  lun: 'Mo',
  mer: 'We',
  jeu: 'Th',
  ven: 'Fr',
  sam: 'Sa',
  dim: 'Su',
  lu: 'Mo',
  ma: 'Tu',
  me: 'We',
  je: 'Th',
  ve: 'Fr',
  di: 'Su',
  janvier: 'Jan',
  fevrier: 'Feb',
  mars: 'Mar',
  avril: 'Apr',
  mai: 'May',
  juin: 'Jun',
  juillet: 'Jul',
  aout: 'Aug',
  septembre: 'Sep',
  octobre: 'Oct',
  novembre: 'Nov',
  decembre: 'Dec',
  ferme: 'off',
  fermee: 'off',
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
};

/** Tokens of the specification, folded, as it writes them. */
const TOKENS = new Map(
  'Mo Tu We Th Fr Sa Su Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec PH SH'
    .split(' ')
    .map((token) => [token.toLowerCase(), token]),
);

/** What a French phrase becomes, in this order; the text is folded and its spaces are single. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ouvert )?24 ?h? ?\/ ?24(?: ?h)?(?:,? ?(?:et )?7 ?j? ?\/ ?7)?$/, '24/7'],
  [/^7 ?j? ?\/ ?7,? ?(?:et )?24 ?h? ?\/ ?24(?: ?h)?$/, '24/7'],
  [/\b(?:tous les jours|7 ?j? ?\/ ?7)\b/g, 'Mo-Su'],
  [/\b(?:les )?(?:jours )?feries\b/g, 'PH'],
  [/\bvacances scolaires\b/g, 'SH'],
  [/[–—‒]/g, '-'],
  [/\b(\d{1,2}) ?(?:h|heures?|:|\.) ?(\d{2})\b/g, '$1:$2'],
  [/\b(\d{1,2}) ?(?:heures?|h)(?![a-z])/g, '$1:00'],
  [/\b(?:du|de|des) (?=[a-z0-9])/g, ''],
  [/ (?:a|au) /g, '-'],
  [/ et /g, ','],
  [/ ?- ?/g, '-'],
  [/(\d) ?\/ ?(?=\d{1,2}:)/g, '$1,'],
  [/ ?, ?/g, ','],
  [/ ?; ?/g, '; '],
  [/([a-z]) ?: ?(?=[a-z\d])/g, '$1 '],
  [/[;, ]+$/g, ''],
  [/\b(\d):/g, '0$1:'],
];

/** True for a text that holds a French or English name of a day, a month, or a French word. */
export function isSpelledOut(text: string): boolean {
  return fold(text)
    .split(/[^a-z]+/)
    .some((word) => Object.hasOwn(WORDS, word));
}

/**
 * The value of the specification that a French timetable most likely means; it may not be one.
 * Comments cannot be told from the rest: a text with quotes is left alone.
 */
export function translated(text: string): string {
  if (text.includes('"')) return text;
  let result = fold(text).replace(/\s+/g, ' ').trim();
  for (const [phrase, replacement] of PHRASES) result = result.replace(phrase, replacement);
  result = result.replace(
    /[a-z]+/g,
    (word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : TOKENS.get(word)) ?? word,
  );
  // A comma before days parts two rules.
  return result.replace(/(:\d\d|off),(?=[A-Z])/g, '$1; ');
}
