import { late } from './late.ts';

/** What hides in a text, from the worst to the most harmless. */
export type Hidden = 'control' | 'bidi' | 'zero-width' | 'soft-hyphen' | 'no-break-space';

/** Everything below at once, for a first look. */
const ANY = /\p{Cc}|\p{Cf}|[\u00a0\u2007\u2028\u2029\u202f]/u;
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u2028\u2029]/gu;
/** They change the order in which letters are shown. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ZERO_WIDTH = /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/gu;
const SOFT_HYPHEN = /\u00ad/gu;
const NO_BREAK = /[\u00a0\u2007\u202f]/gu;

/** Scripts that need joiners and marks of direction. */
const NEEDS_MARKS = late(
  () =>
    /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Mongolian}/u,
);
/** The joiner between two pictures makes one of them. */
const EMOJI_JOINER = late(
  () =>
    /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu,
);

const JOINED_OR_NOT = late(
  () => new RegExp(`(${EMOJI_JOINER().source})|${ZERO_WIDTH.source}`, 'gu'),
);

const KINDS: readonly (readonly [Hidden, RegExp])[] = [
  ['control', CONTROL],
  ['bidi', BIDI],
  ['zero-width', ZERO_WIDTH],
  ['soft-hyphen', SOFT_HYPHEN],
  ['no-break-space', NO_BREAK],
];

/** What is hidden in a text, by kind, with the characters as `U+200B`. */
export interface HiddenCharacters {
  readonly kind: Hidden;
  readonly characters: readonly string[];
}

/** The worst kind of character that hides in a text, `undefined` when there is none. */
export function hiddenIn(text: string): HiddenCharacters | undefined {
  if (!ANY.test(text)) return undefined;
  const bare = NEEDS_MARKS().test(text)
    ? text.replace(BIDI, '').replace(ZERO_WIDTH, '')
    : text.replace(EMOJI_JOINER(), '');
  for (const [kind, pattern] of KINDS) {
    const found = bare.match(pattern);
    if (found !== null) return { kind, characters: [...new Set(found)].map(named) };
  }
  return undefined;
}

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters and signs that windows-1252 holds where Unicode has control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text without what hides in it; the signs of windows-1252 wrongly decoded as control
 * characters are given back. Spaces around are removed.
 * @param space what a no-break space becomes
 */
export function cleaned(text: string, space: '' | ' ' | 'kept' = 'kept'): string {
  const shown = text
    .replace(/[\x80-\x9f]/g, (sign) => CP1252[(sign.codePointAt(0) ?? 0x80) - 0x80] ?? '')
    .replace(/[\v\f\u2028\u2029]/g, ' ')
    .replace(CONTROL, '')
    .replace(SOFT_HYPHEN, '');
  const marked = withoutJoiners(withoutMarksOfDirection(shown));
  return (space === 'kept' ? marked : marked.replace(NO_BREAK, space)).trim();
}

/** The text without marks of direction, unless it is in a script that needs them. */
export function withoutMarksOfDirection(text: string): string {
  return NEEDS_MARKS().test(text) ? text : text.replace(BIDI, '');
}

/** The text without characters of no width, but for those that pictures and some scripts need. */
export function withoutJoiners(text: string): string {
  if (NEEDS_MARKS().test(text)) return text;
  return text.replace(JOINED_OR_NOT(), (_character, joiner?: string) => joiner ?? '');
}
