import type { HvdCategory } from '../../project/project.ts';

/** A category of high-value data: implementing regulation (EU) 2023/138, annex. */
export interface Hvd {
  readonly iri: string;
  readonly fr: string;
  readonly en: string;
}

/** What a dataset of any category says: the act that applies to it. */
export const HVD_ACT = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

const hvd = (code: string, fr: string, en: string): Hvd => ({
  iri: `http://data.europa.eu/bna/${code}`,
  fr,
  en,
});

/** The French names are the tags that data.gouv.fr reads beside `hvd`, before they are slugs. */
export const HVD: Readonly<Record<HvdCategory, Hvd>> = {
  meteorological: hvd('c_164e0bf5', 'Météorologiques', 'Meteorological'),
  companies: hvd('c_a9135398', 'Entreprises et propriété d’entreprises', 'Companies and company ownership'),
  geospatial: hvd('c_ac64a52d', 'Géospatiales', 'Geospatial'),
  mobility: hvd('c_b79e35eb', 'Mobilité', 'Mobility'),
  'earth-observation-environment': hvd('c_dd313021', 'Observation de la terre et environnement', 'Earth observation and environment'),
  statistics: hvd('c_e1da4e07', 'Statistiques', 'Statistics'),
}; // biome-ignore format: one line each
