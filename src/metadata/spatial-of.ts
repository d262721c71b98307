import { loadEpci } from '../base/french/epci.ts';
import { loadCog } from '../base/french/load-cog.ts';
import type { Authority, Spatial, SpatialLevel } from '../project/project.ts';

/**
 * The territory that an authority's data cover unless told otherwise: its own, by its code, or by
 * the authority's name without one.
 * @returns `undefined` when nothing tells the level
 */
export function spatialOf(authority: Authority | undefined): Spatial | undefined {
  const { kind, insee, siren, name, departement, region } = authority ?? {};
  const codes: Readonly<Partial<Record<SpatialLevel, string | undefined>>> = {
    commune: insee,
    epci: siren,
    departement: insee ?? departement,
    region: insee ?? region,
  };
  const level = kind ?? (insee?.length === 5 ? 'commune' : undefined);
  if (level === undefined || level === 'syndicat' || level === 'other') return undefined;
  const code = codes[level];
  const isNamed = code === undefined || level === 'epci';
  return {
    level,
    ...(code === undefined ? {} : { code }),
    ...(isNamed && name !== undefined ? { name } : {}),
  };
}

/** The territory with its name, as the Code officiel géographique and the list of EPCI have it. */
export async function withName(spatial: Spatial | undefined): Promise<Spatial | undefined> {
  if (spatial?.code === undefined || spatial.name !== undefined) return spatial;
  const name = await nameOf(spatial.level, spatial.code);
  return name === undefined ? spatial : { ...spatial, name };
}

async function nameOf(level: Spatial['level'], code: string): Promise<string | undefined> {
  if (level === 'epci') return (await loadEpci()).named(code)?.name;
  const cog = await loadCog();
  if (level === 'commune') return cog.communeName(code);
  if (level === 'departement') return cog.departements.get(code)?.name;
  return level === 'region' ? cog.regions.get(code) : undefined;
}
