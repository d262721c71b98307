import type { Licence } from './licence.ts';

export const odcOdbl: Licence = {
  id: 'odc-odbl',
  title: 'Open Database License (ODbL) 1.0',
  url: 'http://opendatacommons.org/licenses/odbl/summary/',
  spdx: 'ODbL-1.0',
  ckan: 'odc-odbl',
  scdl: 'Open Database License-ODBL',
  isListed: true,
  isShareAlike: true,
  needsAttribution: true,
  suitsHvd: false,
  aliases: [
    'odbl',
    'odbl 1.0',
    'odbl-1.0',
    'odbl v1.0',
    'open database license',
    'open database license 1.0',
    'open database licence',
    'odc open database license',
    'Open Database License-ODBL',
    'open data commons open database license',
    'https://opendatacommons.org/licenses/odbl/1-0/',
    'http://publications.europa.eu/resource/authority/licence/ODC_BL',
    'http://opendatacommons.org/licenses/odbl/',
    'https://spdx.org/licenses/ODbL-1.0.html',
    'http://www.opendefinition.org/licenses/odc-odbl',
    'https://vvlibri.org/fr/licence/odbl-10/legalcode/unofficial',
    'openstreetmap',
  ],
  texts: {
    fr: {
      summary:
        'Réutilisation libre, y compris commerciale, à condition de citer la source et de garder la même licence pour la base qui en est tirée',
      may: [
        'copier, modifier, combiner et diffuser la base, y compris contre paiement',
        'publier sous la licence de son choix une carte, un graphique ou une étude faits avec elle',
      ],
      must: [
        'nommer la base et sa licence',
        'publier sous ODbL toute base qui en est tirée, dès qu’elle sert en public',
        'donner une copie ouverte si une mesure technique en limite l’accès',
      ],
      when: 'Imposée quand les données viennent d’OpenStreetMap ou d’une autre base sous ODbL ; sinon, pour obliger ceux qui enrichissent la base à la partager',
    },
    en: {
      summary:
        'Free reuse, commercial too, provided that the source is named and that a database made from it keeps the same licence',
      may: [
        'copy, change, combine and share the database, for payment too',
        'publish a map, a chart or a study made with it under any licence',
      ],
      must: [
        'name the database and its licence',
        'publish under ODbL any database made from it, once it is used in public',
        'give an open copy where a technical measure limits access',
      ],
      when: 'Imposed when the data come from OpenStreetMap or another database under ODbL; else, to make those who enrich the database share it',
    },
  },
};
