import { ALL_EN, ALL_FR, OTHER, unlisted } from './unlisted.ts';

export const odcPddl = unlisted(
  {
    id: 'odc-pddl',
    title: 'Open Data Commons Public Domain Dedication and License (PDDL) 1.0',
    url: 'https://opendatacommons.org/licenses/pddl/1-0/',
    spdx: 'PDDL-1.0',
    ckan: 'odc-pddl',
    scdl: OTHER,
    isShareAlike: false,
    needsAttribution: false,
    suitsHvd: true,
    aliases: [
      'pddl',
      'odc pddl',
      'http://opendatacommons.org/licenses/pddl/',
      'http://opendatacommons.org/licenses/pddl/summary/',
    ],
  },
  { summary: 'La base est versée au domaine public', may: ALL_FR, must: [] },
  { summary: 'The database is given to the public domain', may: ALL_EN, must: [] },
);
