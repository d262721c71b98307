import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import { characterOf } from './code-pages/code-page.ts';
import { windows1252 } from './code-pages/windows-1252.ts';
import type { Sighting } from './sightings.ts';

/** Not `Ã` nor `Â`: the first byte of a cut UTF-8 sequence would give them. */
const FRENCH = /^[àâäçéèêëîïôöùûüÿœæÀÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ’‘“”«»–—…€°²³ñóíáú\u00a0]$/u;

const LIKELY: readonly (string | undefined)[] = Array.from({ length: 256 }, (_each, byte) => {
  const character = characterOf(windows1252, byte);
  return FRENCH.test(character) ? character : undefined;
});

/** What a byte outside UTF-8 most likely was: its character in windows-1252, when French writes it. */
export function likelyText(byte: number | undefined): string | undefined {
  return byte === undefined ? undefined : LIKELY[byte];
}

/** A finding of this room, its place still to come. */
type Placed = { -readonly [Key in keyof Finding]: Finding[Key] };

/** The record and the cell of a finding, as far as they are known. */
export type CellPlace = Pick<Finding, 'row' | 'column' | 'field' | 'value' | 'suggestion'>;

const ERROR = levelOf('encoding-error');
const WARNING = levelOf('mojibake');

/** A byte that cannot be decoded. */
export function encodingError(
  { line, position, offset, hex, byte }: Sighting & { readonly kind: 'fault' },
  encoding: string,
  place: CellPlace,
): Finding {
  const likely = encoding === 'windows-1252' ? undefined : likelyText(byte);
  const params =
    likely === undefined
      ? { offset, byte: hex, encoding, position }
      : { offset, byte: hex, encoding, position, likely };
  return placed({ code: 'encoding-error', level: ERROR, line, params }, place);
}

/** A cell that was decoded with the wrong encoding before it was written. */
export function mojibake(line: number, place: CellPlace): Finding {
  return placed({ code: 'mojibake', level: WARNING, line, params: {} }, place);
}

/** Assigns one by one: there may be millions of findings, and spreading costs ten times more. */
function placed(finding: Placed, { row, column, field, value, suggestion }: CellPlace): Finding {
  if (row !== undefined) finding.row = row;
  if (column !== undefined) finding.column = column;
  if (field !== undefined) finding.field = field;
  if (value !== undefined) finding.value = value;
  if (suggestion !== undefined) finding.suggestion = suggestion;
  return finding;
}
