import { NAME_EN, NAME_FR, OTHER, unlisted } from './unlisted.ts';

export const mobilities = unlisted(
  {
    id: 'mobility-licence',
    title: 'Licence Mobilités',
    url: 'https://wiki.lafabriquedesmobilites.fr/wiki/Licence_Mobilit%C3%A9s',
    ckan: 'mobility-licence',
    scdl: OTHER,
    isShareAlike: true,
    needsAttribution: true,
    suitsHvd: false,
    aliases: [
      'licence mobilites',
      'licence mobilite',
      'mobility license',
      'licence mobilités transport',
    ],
  },
  {
    summary: 'Licence propre aux données de mobilité, proche de l’ODbL',
    may: ['réutiliser dans les conditions de son texte'],
    must: NAME_FR,
  },
  {
    summary: 'A licence for mobility data, close to the ODbL',
    may: ['reuse as its text says'],
    must: NAME_EN,
  },
);
