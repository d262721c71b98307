/** One of the thirteen themes of the European authority table `data-theme`. */
export interface Theme {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
}

export const THEMES: readonly Theme[] = [
  { code: 'AGRI', fr: 'Agriculture, pêche, sylviculture et alimentation', en: 'Agriculture, fisheries, forestry and food' },
  { code: 'ECON', fr: 'Économie et finances', en: 'Economy and finance' },
  { code: 'EDUC', fr: 'Éducation, culture et sport', en: 'Education, culture and sport' },
  { code: 'ENER', fr: 'Énergie', en: 'Energy' },
  { code: 'ENVI', fr: 'Environnement', en: 'Environment' },
  { code: 'GOVE', fr: 'Gouvernement et secteur public', en: 'Government and public sector' },
  { code: 'HEAL', fr: 'Santé', en: 'Health' },
  { code: 'INTR', fr: 'Questions internationales', en: 'International issues' },
  { code: 'JUST', fr: 'Justice, système juridique et sécurité publique', en: 'Justice, legal system and public safety' },
  { code: 'REGI', fr: 'Régions et villes', en: 'Regions and cities' },
  { code: 'SOCI', fr: 'Population et société', en: 'Population and society' },
  { code: 'TECH', fr: 'Science et technologie', en: 'Science and technology' },
  { code: 'TRAN', fr: 'Transports', en: 'Transport' },
]; // biome-ignore format: one line each

const SCHEME = 'http://publications.europa.eu/resource/authority/data-theme';

export const THEME_SCHEME = { iri: SCHEME, fr: 'Thèmes de données' } as const;

export function themeIri({ code }: Theme): string {
  return `${SCHEME}/${code}`;
}

export function themeOf(code: string): Theme | undefined {
  return THEMES.find((theme) => theme.code === code);
}
