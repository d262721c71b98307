import { ALL_EN, ALL_FR, NAME_EN, NAME_FR, OTHER, unlisted } from './unlisted.ts';

export const odcBy = unlisted(
  {
    id: 'odc-by',
    title: 'Open Data Commons Attribution License (ODC-BY) 1.0',
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    spdx: 'ODC-By-1.0',
    ckan: 'odc-by',
    scdl: OTHER,
    isShareAlike: false,
    needsAttribution: true,
    suitsHvd: true,
    aliases: [
      'odc by',
      'odc attribution',
      'http://opendatacommons.org/licenses/by/',
      'http://opendatacommons.org/licenses/by/summary/',
    ],
  },
  {
    summary: 'Réutilisation libre de la base à condition de la nommer',
    may: ALL_FR,
    must: NAME_FR,
  },
  { summary: 'Free reuse of the database provided that it is named', may: ALL_EN, must: NAME_EN },
);
