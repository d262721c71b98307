/** The regions of before 2016, as INSEE coded and named them. */
const BEFORE_2016 = `
01 Guadeloupe; 02 Martinique; 03 Guyane; 04 La Réunion; 06 Mayotte; 11 Île-de-France;
21 Champagne-Ardenne; 22 Picardie; 23 Haute-Normandie; 24 Centre; 25 Basse-Normandie;
26 Bourgogne; 31 Nord-Pas-de-Calais; 41 Lorraine; 42 Alsace; 43 Franche-Comté;
52 Pays de la Loire; 53 Bretagne; 54 Poitou-Charentes; 72 Aquitaine; 73 Midi-Pyrénées;
74 Limousin; 82 Rhône-Alpes; 83 Auvergne; 91 Languedoc-Roussillon;
93 Provence-Alpes-Côte d'Azur; 94 Corse
`;

/** The names that regions bore for some months of 2016, by code. */
const OF_2016 = `
27 Bourgogne-Franche-Comté; 28 Normandie; 32 Nord-Pas-de-Calais-Picardie;
44 Alsace-Champagne-Ardenne-Lorraine; 75 Aquitaine-Limousin-Poitou-Charentes;
76 Languedoc-Roussillon-Midi-Pyrénées; 84 Auvergne-Rhône-Alpes
`;

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/;\s+/)
    .map((line) => [line.slice(0, 2), line.slice(3)]);

/**
 * The regions of a vintage of the Code officiel géographique.
 * @param today those of the newest vintage, by code
 */
export function regionsOf(
  year: number,
  today: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (year < 2016) return new Map(pairs(BEFORE_2016));
  return year === 2016 ? new Map([...today, ...pairs(OF_2016)]) : today;
}
