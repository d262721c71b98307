import type { Licence } from './licence.ts';
import { ALL_EN, ALL_FR, NAME_EN, NAME_FR, unlisted } from './unlisted.ts';

/** The first version: the second one replaces it, and those who reuse find the same rights in it. */
export const frLo: Licence = {
  ...unlisted(
    {
      id: 'fr-lo',
      title: 'Licence Ouverte / Open Licence version 1.0',
      url: 'https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf',
      ckan: 'fr-lo',
      scdl: 'Licence Ouverte-LO',
      isShareAlike: false,
      needsAttribution: true,
      suitsHvd: true,
      aliases: ['lov1', 'lo 1.0', 'licence ouverte 1.0', 'licence ouverte v1', 'open licence 1.0'],
    },
    {
      summary: 'Première version de la Licence Ouverte, remplacée par la version 2.0',
      may: ALL_FR,
      must: NAME_FR,
    },
    {
      summary: 'First version of the Licence Ouverte, replaced by version 2.0',
      may: ALL_EN,
      must: NAME_EN,
    },
  ),
  isListed: true,
};
