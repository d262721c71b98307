import type { Automaton } from '../../../table/kernels/spec.ts';
import { harmlessTexts } from './build-automaton.ts';
import { colons, dates, diagnosis, fourGroups, hexGroups, ibanLike, shortCodes } from './codes.ts';
import { houseNumber, labelledDigits, manyDigits, nineDigits } from './numbers.ts';
import { type Recogniser, trimmed } from './recogniser.ts';
import { atSign, leadingSpace, mailbox, nameLike, sentence } from './texts.ts';

const IDENTIFIERS = [
  ...shortCodes,
  diagnosis,
  fourGroups,
  colons,
  ...hexGroups,
  ibanLike,
  houseNumber,
  ...dates,
];

/** Accepts texts that are no identifier, no name, no sentence and no day. */
export function buildPlainTexts(): Automaton {
  return harmless([...IDENTIFIERS, mailbox, manyDigits, labelledDigits, nameLike, sentence]);
}

/** Accepts texts that are no identifier and hold none. */
export function buildTextsWithoutIdentifier(): Automaton {
  return harmless([...IDENTIFIERS, atSign, nineDigits]);
}

/** White space around a text changes nothing of what it is. */
function harmless(recognisers: readonly Recogniser[]): Automaton {
  return harmlessTexts([leadingSpace, ...recognisers.map(trimmed)]);
}
