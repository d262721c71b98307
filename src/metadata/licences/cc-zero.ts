import { ALL_EN, ALL_FR, CC, unlisted } from './unlisted.ts';

export const ccZero = unlisted(
  {
    id: 'cc-zero',
    title: 'Creative Commons CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    spdx: 'CC0-1.0',
    ckan: 'cc-zero',
    scdl: CC,
    isShareAlike: false,
    needsAttribution: false,
    suitsHvd: true,
    aliases: [
      'http://publications.europa.eu/resource/authority/licence/CC0',
      'cc0',
      'cc0 1.0',
      'cc 0',
      'creative commons zero',
    ],
  },
  { summary: 'L’auteur renonce à tous ses droits', may: ALL_FR, must: [] },
  { summary: 'The author waives all rights', may: ALL_EN, must: [] },
);
