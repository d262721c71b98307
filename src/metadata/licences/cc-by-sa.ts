import { ALL_EN, ALL_FR, CC, NAME_EN, NAME_FR, unlisted } from './unlisted.ts';

export const ccBySa = unlisted(
  {
    id: 'cc-by-sa',
    title: 'Creative Commons Attribution Share-Alike (CC BY-SA)',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    spdx: 'CC-BY-SA-4.0',
    ckan: 'cc-by-sa',
    scdl: CC,
    isShareAlike: true,
    needsAttribution: true,
    suitsHvd: false,
    aliases: [
      'http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0',
      'cc by sa',
      'cc by-sa 4.0',
      'cc-by-sa-4.0',
      'cc by-sa 3.0',
      'creative commons attribution share alike',
      'https://creativecommons.org/licenses/by-sa/3.0/',
      'https://creativecommons.org/licenses/by-sa/2.0/fr/',
    ],
  },
  {
    summary: 'Réutilisation libre à condition de nommer l’auteur et de garder la même licence',
    may: ALL_FR,
    must: [...NAME_FR, 'publier sous la même licence ce qui en est tiré'],
  },
  {
    summary: 'Free reuse provided that the author is named and the licence kept',
    may: ALL_EN,
    must: [...NAME_EN, 'publish what is made from it under the same licence'],
  },
);
