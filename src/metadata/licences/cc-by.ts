import { ALL_EN, ALL_FR, CC, NAME_EN, NAME_FR, unlisted } from './unlisted.ts';

export const ccBy = unlisted(
  {
    id: 'cc-by',
    title: 'Creative Commons Attribution (CC BY)',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    spdx: 'CC-BY-4.0',
    ckan: 'cc-by',
    scdl: CC,
    isShareAlike: false,
    needsAttribution: true,
    suitsHvd: true,
    aliases: [
      'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
      'cc by',
      'cc by 4.0',
      'cc-by-4.0',
      'cc by 3.0',
      'cc by 2.0',
      'creative commons attribution',
      'creative commons',
      CC,
      'https://creativecommons.org/licenses/by/3.0/',
      'https://creativecommons.org/licenses/by/2.0/fr/',
    ],
  },
  {
    summary: 'Réutilisation libre à condition de nommer l’auteur et d’indiquer les changements',
    may: ALL_FR,
    must: NAME_FR,
  },
  {
    summary: 'Free reuse provided that the author is named and changes are told',
    may: ALL_EN,
    must: NAME_EN,
  },
);
