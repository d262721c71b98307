import { late } from '../../base/late.ts';
import { withSpacesShown } from '../../base/messages/quoting.ts';

/**
 * What a terminal, a browser or a spreadsheet would obey or hide instead of showing: control
 * characters (ANSI escapes among them), line breaks, bidirectional marks, zero-width characters,
 * lone surrogates. A joiner inside an emoji stays.
 */
const UNSEEN = late(
  () =>
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu,
);

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text with whatever cannot be seen written as an escape: `a\nb`, `\x1B[31m`, `\u202E`. */
export function visible(text: string): string {
  if (/^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff]*$/.test(text)) return text;
  return text.replace(UNSEEN(), (character) => NAMED[character] ?? escaped(character));
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  return code <= 0xff ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/** At most `max` characters (code points), the last one an ellipsis when some were left out. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text.slice(0, 2 * max + 1));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

/** A value from a file, fit for a sentence: visible, and of `max` characters at most. */
export function shown(value: string, max = 40): string {
  return cut(visible(value.length > 8 * max ? value.slice(0, 8 * max) : value), max);
}

/** A cell, fit for a sentence: the spaces around it are shown too. */
export function cellShown(value: string, max = 40): string {
  return shown(withSpacesShown(value.length > 8 * max ? value.slice(0, 8 * max) : value), max);
}

/** A path for a person: its end tells most. */
export function pathShown(path: string, max = 100): string {
  const clean = visible(path);
  if (clean.length <= max) return clean;
  return `…${Array.from(clean)
    .slice(1 - max)
    .join('')}`;
}
