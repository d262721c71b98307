import type { Cog } from '../../../base/french/cog.ts';
import type { Epci } from '../../../base/french/epci.ts';
import { AMBIGUOUS, type Fault, type Outcome, UNKNOWN, UNREADABLE } from '../operator.ts';
import { departementOfCode } from './departement.ts';

/** What the codes of a column stand for. */
export type PlaceKind = 'postcode' | 'commune' | 'iris' | 'departement';
export type PlaceLevel = 'commune' | 'epci' | 'departement' | 'region';

export interface Geography {
  readonly cog: Cog;
  readonly epci: Epci | undefined;
}

/** The code, at a wider level, of the place that a code stands for. */
export function placeAt(text: string, from: PlaceKind, to: PlaceLevel, places: Geography): Outcome {
  const code = text.trim().toUpperCase();
  if (to === 'commune' || to === 'epci') {
    const communes = communesOf(code, from, places.cog);
    if ('fault' in communes) return communes;
    return onlyOne(to === 'commune' ? communes : communes.map((one) => places.epci?.of(one)?.code));
  }
  const departement =
    from === 'departement'
      ? departementNamed(code)
      : departementOfCode(code.slice(0, from === 'iris' ? 5 : 99));
  if (departement === undefined) return UNREADABLE;
  const known = places.cog.departements.get(departement);
  if (known === undefined) return UNKNOWN;
  return to === 'departement' ? known.code : known.region;
}

/** The name of a place, for those who prefer names to codes. */
export function placeName(code: string, level: PlaceLevel, { cog, epci }: Geography): string {
  if (level === 'commune') return cog.communeName(code) ?? code;
  if (level === 'epci') return epci?.named(code)?.name ?? code;
  if (level === 'departement') return cog.departements.get(code)?.name ?? code;
  return cog.regions.get(code) ?? cog.departements.get(code)?.name ?? code;
}

/** `1` and `01` are one: a département's code is often typed as a number. */
function departementNamed(code: string): string | undefined {
  return /^(\d{1,2}|2[AB]|9[78]\d)$/.test(code) ? code.padStart(2, '0') : undefined;
}

/** Communes of today that a code may stand for: a postcode is not a commune. */
function communesOf(
  code: string,
  from: PlaceKind,
  cog: Cog,
): readonly string[] | { readonly fault: Fault } {
  if (from === 'departement') return { fault: 'ambiguous' };
  if (from === 'postcode') {
    if (!/^\d{5}$/.test(code)) return { fault: 'unreadable' };
    const found = cog.communesOfPostcode(code);
    return found.length === 0 ? { fault: 'unknown' } : found.map((one) => cog.parentOf(one) ?? one);
  }
  const [, commune] = (from === 'iris' ? /^(.{5})\d{4}$/ : /^(\d[\dAB]\d{3})$/).exec(code) ?? [];
  if (commune === undefined) return { fault: 'unreadable' };
  const current = cog.isCommuneCode(commune) ? commune : cog.successorOf(commune);
  return current === undefined ? { fault: 'unknown' } : [cog.parentOf(current) ?? current];
}

function onlyOne(codes: readonly (string | undefined)[]): Outcome {
  const distinct = [...new Set(codes)];
  const [first] = distinct;
  if (distinct.length > 1) return AMBIGUOUS;
  return first ?? UNKNOWN;
}
