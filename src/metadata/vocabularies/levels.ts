import type { Spatial, SpatialLevel } from '../../project/project.ts';

type Granularity = NonNullable<Spatial['granularity']>;

/** A level of territory, as platforms call it. */
export interface Level {
  readonly fr: string;
  readonly en: string;
  /** Value of COUV_SPAT_MAILLE in scdl/catalogue. */
  readonly scdl: string;
  /** Granularity of udata. */
  readonly udata: string;
  /** Start of the id of a zone of udata, before its code; absent for levels that have no zone. */
  readonly zone?: string;
}

export const LEVELS: Readonly<Record<Granularity, Level>> = {
  poi: { fr: 'point d’intérêt', en: 'point of interest', scdl: 'Infracommunale', udata: 'poi' },
  address: { fr: 'adresse', en: 'address', scdl: 'Infracommunale', udata: 'poi' },
  infracommunal: { fr: 'partie de commune', en: 'part of a commune', scdl: 'Infracommunale', udata: 'fr:iris' },
  commune: { fr: 'commune', en: 'commune', scdl: 'Communale', udata: 'fr:commune', zone: 'fr:commune' },
  epci: { fr: 'intercommunalité', en: 'intercommunality', scdl: 'Intercommunale', udata: 'fr:epci', zone: 'fr:epci' },
  canton: { fr: 'canton', en: 'canton', scdl: 'Cantonale', udata: 'fr:canton', zone: 'fr:canton' },
  departement: { fr: 'département', en: 'département', scdl: 'Départementale', udata: 'fr:departement', zone: 'fr:departement' },
  region: { fr: 'région', en: 'région', scdl: 'Régionale', udata: 'fr:region', zone: 'fr:region' },
  country: { fr: 'pays', en: 'country', scdl: 'Autre', udata: 'country', zone: 'country' },
  other: { fr: 'autre', en: 'other', scdl: 'Autre', udata: 'other' },
}; // biome-ignore format: one line each

export const SPATIAL_LEVELS: readonly SpatialLevel[] = [
  'infracommunal', 'commune', 'epci', 'canton', 'departement', 'region', 'country', 'other',
]; // biome-ignore format: words

/** Id of the zone of udata (`fr:commune:38185`), when the territory has one. */
export function zoneOf({ level, code }: Spatial): string | undefined {
  if (level === 'country') return 'country:fr';
  const { zone } = LEVELS[level];
  return zone === undefined || code === undefined ? undefined : `${zone}:${code}`;
}
