import { fold } from '../../../base/folding.ts';
import type { FirstNames } from '../../lexicon/first-names.ts';
import { INSTITUTION_STARTS, INSTITUTION_WORDS } from '../../lexicon/institutions.ts';
import { emailKind } from '../direct/email.ts';
import { isIban } from '../direct/iban.ts';
import { isNir } from '../direct/nir.ts';
import { nationalNumber } from '../direct/phone.ts';
import { compact } from '../pattern-parts.ts';

/** Characters of a cell that are read; what follows is beyond what a person reads as well. */
const MAX_LENGTH = 20_000;

const EMAIL = /[^\s@:/;,|<>()"]{1,64}@[^\s@:/;,|<>()"]{1,190}\.[^\s@:/;,|<>()".]{2,24}/g;
const DIGITS = /(?:\(?\+|\b)\d(?:[ \u00a0\u202f.\-/()]{0,2}[\dAB]){8,20}/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g;
const CIVILITY =
  /(?:^|[\s(«"’'])(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Dr\.?|Me|Monsieur|Madame|Mademoiselle|Docteur|Maître) +((?:d[eu]s? +|la +|[Ll]e +(?=\p{Lu}))?\p{Lu}[\p{L}'’-]+)/gu;
/** The beginning of every civility: most sentences have none. */
const TITLE = /\b(?:M\.|MM|Mr|Mm|Ml|Me|Mo|Ma|D[ro]) *[^ ]{0,12} /;
const CAPITALS = /(\p{Lu}[\p{L}-]+) +(\p{Lu}[\p{L}'’-]+)/gu;

/** What of a person a sentence holds: the most telling of `email`, `phone`, `nir`, `iban`, `civility`, `name`. */
export type Told = 'email' | 'phone' | 'nir' | 'iban' | 'civility' | 'name';

/** The first personal data found in a sentence, identifiers before names. */
export function personalDataIn(text: string, firstNames: FirstNames): Told | undefined {
  const read = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  return identifierIn(read, firstNames) ?? nameIn(read, firstNames);
}

/** An identifier inside a sentence. */
export function identifierIn(text: string, firstNames: FirstNames): Told | undefined {
  if (text.includes('@')) {
    for (const [address] of text.matchAll(EMAIL)) {
      const kind = emailKind(address, { firstNames });
      if (kind === 'nominative' || kind === 'consumer') return 'email';
    }
  }
  if (!/\d/.test(text)) return undefined;
  for (const [run] of text.matchAll(DIGITS)) {
    if (isNir(compact(run))) return 'nir';
    const number = nationalNumber(run);
    if (number !== undefined && !number.startsWith('8')) return 'phone';
  }
  if (!/[A-Z]{2}\d{2}/.test(text)) return undefined;
  for (const [found] of text.matchAll(IBAN)) if (isIban(compact(found))) return 'iban';
  return undefined;
}

/** A civility or a known first name before a surname, neither in the name of a street nor of a body. */
function nameIn(text: string, firstNames: FirstNames): Told | undefined {
  for (const match of TITLE.test(text) ? text.matchAll(CIVILITY) : []) {
    const surname = fold(match[1] ?? '');
    if (!FUNCTIONS.has(surname) && !isInName(text, match.index)) return 'civility';
  }
  for (const _person of peopleIn(text, firstNames)) return 'name';
  return undefined;
}

/** Where a first name and the surname after it stand in a text, in the order of the text. */
export function* peopleIn(
  text: string,
  firstNames: FirstNames,
): Generator<{ readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(CAPITALS)) {
    const [pair, first = '', second = ''] = match;
    const next = fold(second);
    if (!firstNames.isPlain(first) || INSTITUTION_STARTS.has(next) || INSTITUTION_WORDS.has(next))
      continue;
    if (!isInName(text, match.index)) yield { start: match.index, end: match.index + pair.length };
  }
}

/** After a civility, an office and no name. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'maire', 'president', 'presidente', 'prefet', 'ministre', 'directeur', 'directrice', 'rapporteur', 'tresorier', 'depute', 'senateur',
]); // biome-ignore format: words

/** Up to four words before: `rue du Docteur`, `école Marie`, `espace culturel Jean`. */
const BEFORE = /(?:[\p{L}'’-]+[ .]+){1,4}$/u;

function isInName(text: string, at: number): boolean {
  const before =
    BEFORE.exec(
      text.slice(Math.max(0, at - 60), at).concat(/^[\s(«"’']/.test(text.slice(at)) ? ' ' : ''),
    )?.[0] ?? '';
  return fold(before)
    .split(/[\s.'’]+/)
    .some((word) => INSTITUTION_STARTS.has(word) && !NOT_STARTS.has(word));
}

/** Starts of institutions that are ordinary words inside a sentence. */
const NOT_STARTS: ReadonlySet<string> = new Set([
  'les', 'as', 'es', 'us', 'fort', 'place', 'service', 'direction', 'maison', 'poste', 'banque', 'village', 'projet', 'plan', 'marche', 'caisse', 'auto', 'agence', 'office', 'garage', 'ferme', 'radio', 'cours', 'av', 'ch',
]); // biome-ignore format: words
