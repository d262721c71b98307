import type { Licence } from './licence.ts';
import { OTHER, unlisted } from './unlisted.ts';

/** What platforms write when nobody knows: one file for all, since they say the same. */
const vague = (id: string, title: string, aliases: readonly string[]): Licence =>
  unlisted(
    {
      id,
      title,
      ckan: id,
      scdl: OTHER,
      isShareAlike: false,
      needsAttribution: true,
      suitsHvd: false,
      isVague: true,
      aliases,
    },
    {
      summary: 'Les droits de ceux qui réutilisent ne sont pas connus',
      may: [],
      must: ['lire les conditions du producteur'],
    },
    {
      summary: 'The rights of those who reuse are not known',
      may: [],
      must: ['read the terms of the producer'],
    },
  );

export const notSpecified = vague('notspecified', 'Licence non précisée', [
  'license not specified',
  'non specifiee',
  'licence non specifiee',
  'not specified',
  'aucune',
  'none',
  'unspecified',
  'inconnue',
]);
export const otherAt = vague('other-at', 'Autre licence, avec attribution', [
  'other attribution',
  'autre attribution',
]);
export const otherOpen = vague('other-open', 'Autre licence ouverte', [
  'other open',
  'autre',
  'other',
  'autre licence',
  OTHER,
  'autre licence ouverte',
]);
export const otherPd = vague('other-pd', 'Autre, domaine public', [
  'other public domain',
  'domaine public',
  'public domain',
]);
