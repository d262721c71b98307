import { fold } from '../../base/folding.ts';
import type { FirstNames } from './first-names.ts';
import { INSTITUTION_STARTS, INSTITUTION_WORDS } from './institutions.ts';
import { CIVILITIES, PARTICLES } from './person-titles.ts';

/**
 * How a text reads as a person's name: `civility` (`Mme Martin`), `mixed` (`Hélène MARTIN`: the
 * case tells the surname), `comma` (`MARTIN, Hélène`), `plain` (`Hélène Martin`, `MARTIN HELENE`).
 */
export type NameReading = 'civility' | 'mixed' | 'comma' | 'plain';

/** Words of a name at most: `M. et Mme Jean-Pierre de la Tour du Pin`. */
const MAX_WORDS = 8;
const WORD = /^\p{L}[\p{L}'’.-]*$/u;

/** True for a text that begins as the name of an organisation, an equipment or a street does. */
export function beginsAsInstitution(text: string): boolean {
  const start = fold(/^[^\s'’,()]*/.exec(text)?.[0] ?? '').replace(/\.$/, '');
  return INSTITUTION_STARTS.has(start) || start.startsWith('saint-') || start.startsWith('sainte-');
}

/** True for a text that an organisation, an equipment or a street bears. */
export function isInstitution(text: string): boolean {
  if (beginsAsInstitution(text)) return true;
  const words = fold(text).split(/[\s'’,()]+/);
  return words.some((word) => INSTITUTION_WORDS.has(word));
}

/** True for first names only: `Hélène`, `Jean Paul`, `Marie-Thérèse`. */
export function isFirstNames(text: string, names: FirstNames): boolean {
  const all = text.split(/[ ,]+/).filter((word) => word !== '');
  return (
    all.length <= 4 &&
    all.every((word) => names.has(word) || (all.length > 1 && /^\p{L}\.?$/u.test(word)))
  );
}

/** Reads a text without digits as the name of one or two people; `undefined` when it is none. */
export function readName(text: string, names: FirstNames): NameReading | undefined {
  const comma = text.indexOf(',');
  const all = text.split(/[ ,\u00a0]+/).filter((word) => word !== '');
  if (all.length < 2 || all.length > MAX_WORDS || !all.every((word) => WORD.test(word)))
    return undefined;
  if (isInstitution(text)) return undefined;
  if (hasCivility(all)) return 'civility';
  const own = all.filter((word) => !PARTICLES.has(fold(word)));
  if (own.length < 2 || own.length > 5 || !own.every(isCapitalised)) return undefined;
  const known = own.map((word) => names.has(word));
  const first = known[0] === true;
  const last = known.at(-1) === true;
  if (!first && !last) return undefined;
  if (comma > 0) return last || known.at(-2) === true ? 'comma' : undefined;
  const capitals = own.map(isCapitals);
  const startsWithName = first && !capitals[0] && capitals.at(-1) === true;
  const endsWithName = last && capitals[0] === true && !capitals.at(-1);
  return startsWithName || endsWithName ? 'mixed' : 'plain';
}

/** `M.`, `Mme`, `M. et Mme`, then a capital. */
function hasCivility(all: readonly string[]): boolean {
  const [first = '', second = ''] = all;
  if (!isCivility(first)) return false;
  const next = all.find((word) => !isCivility(word) && !PARTICLES.has(fold(word)));
  return next !== undefined && isCapitalised(next) && !/^(?:le|la|les|l)$/.test(second);
}

function isCivility(word: string): boolean {
  return CIVILITIES.has(fold(word).replace(/\.$/, '')) && /^\p{Lu}/u.test(word);
}

function isCapitalised(word: string): boolean {
  return /^(?:[dl]['’])?\p{Lu}/u.test(word);
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);
}
