import { OdcError } from '../../base/errors.ts';
import { departementOf } from '../../base/french/cog.ts';
import { compact, isSiren } from '../../base/french/siren.ts';
import type { Authority, AuthorityKind } from '../project.ts';
import { type Directory, withCheckDigit } from './directory.ts';
import { linkedName } from './linked-name.ts';

/** What a person knows of the authority: one code is enough. */
export interface AuthorityQuery {
  readonly siren?: string;
  /** Code of the Code officiel géographique: `35238`, `35`, `53`. */
  readonly insee?: string;
  /** Needed when a code is that of a département and of a région. */
  readonly kind?: AuthorityKind;
}

/** What is known of an authority, and of its population as the texts count it. */
export interface FoundAuthority extends Authority {
  readonly kind: AuthorityKind;
  /** Population totale, which a text may count; the other one is the population municipale. */
  readonly totalPopulation?: number;
}

/** What `odc.yml` keeps of it: the population totale only serves the texts. */
export function authorityOf({ totalPopulation: _, ...authority }: FoundAuthority): Authority {
  return authority;
}

/**
 * Finds an authority in the Code officiel géographique, offline.
 * @returns `undefined` for a right SIREN of a body that the directory has not: a syndicat, a CCAS
 * @throws OdcError `usage`: `siren-wrong`, `insee-unknown`, `insee-ambiguous`, `codes-disagree`
 */
export function findAuthority(
  { siren: sirenGiven, insee, kind }: AuthorityQuery,
  directory: Directory,
): FoundAuthority | undefined {
  const siren = sirenGiven === undefined ? undefined : compact(sirenGiven);
  if (siren !== undefined && !isSiren(siren.slice(0, 9))) {
    throw new OdcError('usage', 'siren-wrong', { siren, digits: siren.replace(/\D/g, '').length });
  }
  const bySiren = siren === undefined ? undefined : ofSiren(siren.slice(0, 9), directory);
  const byInsee = insee === undefined ? undefined : ofInsee(insee.trim(), kind, directory);
  if (bySiren !== undefined && byInsee !== undefined && bySiren.siren !== byInsee.siren) {
    throw new OdcError('usage', 'codes-disagree', {
      siren: siren ?? '',
      insee: insee ?? '',
      one: bySiren.name,
      other: byInsee.name,
    });
  }
  const found = bySiren ?? byInsee;
  if (found === undefined || siren === undefined) return found;
  return { ...found, siren: siren.slice(0, 9), ...(siren.length === 14 ? { siret: siren } : {}) };
}

function ofSiren(siren: string, directory: Directory): FoundAuthority | undefined {
  const commune = directory.communeOfSiren(siren);
  if (commune !== undefined) return communeFound(commune.code, directory);
  if (directory.epciType(siren) !== undefined) return epciFound(siren, directory);
  const departement = /^22(\d\d|2[AB])0001/.exec(siren)?.[1];
  return departement !== undefined && directory.cog.departements.has(departement)
    ? departementFound(departement, directory)
    : undefined;
}

function ofInsee(
  code: string,
  kind: AuthorityKind | undefined,
  directory: Directory,
): FoundAuthority {
  const { cog } = directory;
  const isDepartement = cog.departements.has(code);
  const isRegion = cog.regions.has(code);
  if (code.length === 5) {
    const today = cog.successorOf(code) ?? cog.parentOf(code);
    if (directory.commune(code) !== undefined) return communeFound(code, directory);
    throw new OdcError('usage', 'insee-unknown', {
      insee: code,
      today: today ?? null,
      name: today === undefined ? null : (cog.communeName(today) ?? null),
    });
  }
  if (isDepartement && isRegion && kind !== 'departement' && kind !== 'region') {
    throw new OdcError('usage', 'insee-ambiguous', {
      insee: code,
      departement: cog.departements.get(code)?.name ?? '',
      region: cog.regions.get(code) ?? '',
    });
  }
  if (isRegion && kind !== 'departement') return regionFound(code, directory);
  if (isDepartement && kind !== 'region') return departementFound(code, directory);
  if (directory.epciType(code) !== undefined) return epciFound(code, directory);
  throw new OdcError('usage', 'insee-unknown', { insee: code, today: null, name: null });
}

function communeFound(code: string, directory: Directory): FoundAuthority {
  const { cog } = directory;
  const facts = directory.commune(code);
  const epci = directory.epci.of(code);
  const departement = departementOf(code);
  return {
    name: `Commune ${linkedName(cog.communeName(code) ?? '', facts?.link ?? 0)}`,
    kind: 'commune',
    insee: code,
    ...(facts?.siren === undefined ? {} : { siren: facts.siren }),
    population: facts?.population ?? 0,
    totalPopulation: (facts?.population ?? 0) + (facts?.apart ?? 0),
    departement,
    ...regionOf(departement, directory),
    ...(epci === undefined ? {} : { epci: { siren: epci.code, name: fullName(epci.name) } }),
  };
}

function epciFound(siren: string, directory: Directory): FoundAuthority {
  const members = directory.communes.filter(({ code }) => directory.epci.of(code)?.code === siren);
  const departement = departementOf(largest(members)?.code ?? '');
  return {
    name: fullName(directory.epci.named(siren)?.name ?? ''),
    kind: 'epci',
    siren,
    ...inhabitants(members),
    ...(departement === '' ? {} : { departement, ...regionOf(departement, directory) }),
  };
}

function departementFound(code: string, directory: Directory): FoundAuthority {
  // The Métropole de Lyon has been a collectivité of its own since 2015, outside the Rhône.
  const apart = (commune: string): boolean =>
    directory.epciType(directory.epci.of(commune)?.code ?? '') === 'MET69';
  const members = directory.communes.filter(
    (one) => departementOf(one.code) === code && !apart(one.code),
  );
  const siren = withCheckDigit(`22${code}0001`);
  return {
    name: `Département ${linkedName(directory.cog.departements.get(code)?.name ?? '', directory.departementLink(code))}`,
    kind: 'departement',
    insee: code,
    ...(siren !== undefined && code.length === 2 ? { siren } : {}),
    ...inhabitants(members),
    departement: code,
    ...regionOf(code, directory),
  };
}

function regionFound(code: string, directory: Directory): FoundAuthority {
  const { cog } = directory;
  const inside = (commune: string): boolean =>
    cog.departements.get(departementOf(commune))?.region === code;
  return {
    name: `Région ${(cog.regions.get(code) ?? '').replaceAll("'", '’')}`,
    kind: 'region',
    insee: code,
    ...inhabitants(directory.communes.filter((one) => inside(one.code))),
    region: code,
  };
}

function regionOf(departement: string, { cog }: Directory): { readonly region?: string } {
  const region = cog.departements.get(departement)?.region;
  return region !== undefined && cog.regions.has(region) ? { region } : {};
}

type Members = Directory['communes'];

function inhabitants(members: Members) {
  const population = members.reduce((sum, one) => sum + one.population, 0);
  const apart = members.reduce((sum, one) => sum + one.apart, 0);
  return { population, totalPopulation: population + apart };
}

function largest(members: Members): Members[number] | undefined {
  return members.reduce<Members[number] | undefined>(
    (best, one) => (best === undefined || one.population > best.population ? one : best),
    undefined,
  );
}

/** INSEE's short names of groupings, as they are written in full. */
function fullName(name: string): string {
  return name
    .replace(/^CC /, 'Communauté de communes ')
    .replace(/^CA /, 'Communauté d’agglomération ')
    .replace(/^CU /, 'Communauté urbaine ')
    .replaceAll("'", '’');
}
