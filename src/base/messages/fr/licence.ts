import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';

/** What is said of the licence of a dataset. */
export const licence = {
  'licence-missing': {
    title: 'Licence non choisie',
    message: () =>
      'Aucune licence : seul s’applique le minimum légal, que peu de réutilisateurs connaissent (CRPA, article L. 322-1)',
    action: () => 'Choisissez-la avec odc license choose',
    explain: {
      cause:
        'Une licence n’est obligatoire que si la réutilisation est payante. Sans elle, chacun doit respecter le sens des données et citer la source et la date (CRPA, articles L. 322-1 et L. 323-1), mais les plateformes retirent un point.',
      example: 'Un jeu de données sans « license », dans un projet qui n’en donne pas non plus.',
      remedy: 'odc license choose pose trois questions et écrit la réponse.',
    },
  },
  'licence-superseded': {
    title: 'Licence remplacée',
    message: () => 'La Licence Ouverte 1.0 est remplacée par la version 2.0',
    action: () => 'Écrivez license : lov2',
    explain: {
      cause:
        'La version 2.0 de la Licence Ouverte, de 2017, tient compte des droits sur les bases de données.',
      example: 'license: fr-lo.',
      remedy: 'Remplacez par lov2 : ceux qui réutilisent ne perdent aucun droit.',
    },
  },
  'licence-homologation': {
    title: 'Licence à homologuer',
    message: ({ params }) =>
      `« ${say(params.licence)} » n’est pas de la liste de l’article D. 323-2-1 du CRPA : elle demande une homologation (article D. 323-2-2)`,
    action: () =>
      'Prenez lov2 ou odc-odbl, ou demandez l’homologation à la direction interministérielle du numérique',
    explain: {
      cause:
        'Pour des données réutilisables gratuitement, une administration choisit la Licence Ouverte ou l’ODbL (CRPA, article D. 323-2-1). Une autre licence doit être homologuée, pour ces données seulement, par décision prise en deux mois (article D. 323-2-2).',
      example: 'license: CC-BY.',
      remedy:
        'Prenez lov2, qui permet les mêmes réutilisations, ou odc-odbl ; sinon, demandez l’homologation.',
    },
  },
  'licence-share-alike': {
    title: 'Licence d’une source',
    message: ({ params }) =>
      `« ${say(params.source)} » est sous ${say(params.licence)}, qui ne permet pas cette licence`,
    action: () => 'Changez de licence, ou retirez cette source',
    explain: {
      cause:
        'Une licence à partage à l’identique oblige à publier sous la même licence la base qui est tirée d’une autre. Une licence avec attribution oblige à garder la mention de la source.',
      example: 'Des pistes cyclables tirées d’OpenStreetMap (ODbL), publiées sous Licence Ouverte.',
      remedy: 'Publiez sous la licence de la source, ou retirez ce qui en vient.',
    },
  },
  'licence-share-alike/odbl': {
    title: 'ODbL à conserver',
    message: ({ params }) =>
      `« ${say(params.source)} » est sous ODbL : la base qui en est tirée doit l’être aussi`,
    action: () => 'Écrivez license : odc-odbl, ou retirez ce qui vient de cette source',
  },
  'licence-share-alike/high-value': {
    title: 'Source incompatible',
    message: ({ params }) =>
      `« ${say(params.source)} » impose l’ODbL, que le règlement (UE) 2023/138 ne permet pas à une donnée de forte valeur`,
    action: () => 'Remplacez cette source par une source qui permette la Licence Ouverte',
  },
  'licence-share-alike/other': {
    title: 'Source incompatible',
    message: ({ params }) =>
      `« ${say(params.source)} » est sous ${say(params.licence)}, que ni la Licence Ouverte ni l’ODbL ne peuvent remplacer`,
    action: () => 'Retirez ce qui vient de cette source, ou demandez un accord à son producteur',
  },
  'licence-share-alike/attribution-lost': {
    title: 'Attribution perdue',
    message: ({ params }) =>
      `« ${say(params.source)} » doit être citée (${say(params.licence)}) : la licence choisie ne le demande pas`,
    action: () => 'Écrivez license : lov2',
  },
  'licence-source-unknown': {
    title: 'Source sans licence',
    message: ({ params }) =>
      `La licence de « ${say(params.source)} » n’est pas connue : rien ne dit que ses données peuvent être republiées`,
    action: () => 'Demandez-la à son producteur et notez-la dans provenance.sources',
    explain: {
      cause:
        'Des données sur lesquelles un tiers a des droits ne sont pas des informations publiques (CRPA, article L. 321-2) : il faut une licence ou un accord pour les republier.',
      example: 'Un fond de plan d’un bureau d’études, sans mention.',
      remedy: 'Demandez la licence ou un accord écrit, et notez-le avec la source.',
    },
  },
  'licence-hvd': {
    title: 'Forte valeur',
    message: ({ params }) =>
      `Une donnée de forte valeur se publie sous CC BY 4.0 ou moins restrictif : ${say(params.licence)} ne convient pas (règlement (UE) 2023/138)`,
    action: () => 'Écrivez license : lov2',
    explain: {
      cause:
        'Le règlement d’exécution (UE) 2023/138 veut pour les données de forte valeur une licence au plus aussi restrictive que CC BY 4.0. La Licence Ouverte convient ; l’ODbL, qui impose le partage à l’identique, est plus restrictive.',
      example: 'hvd: geospatial avec license: odc-odbl.',
      remedy: 'Publiez sous lov2. Si une source sous ODbL l’empêche, remplacez cette source.',
    },
  },
  'licence-hvd/imposed': {
    title: 'Forte valeur',
    message: ({ params }) =>
      `Une source impose ${say(params.licence)}, qui ne convient pas à une donnée de forte valeur (règlement (UE) 2023/138)`,
    action: () => 'Remplacez cette source par une source qui permette la Licence Ouverte',
  },
  'licence-attribution': {
    title: 'Attribution incomplète',
    message: () => 'La mention de la source est incomplète',
    action: () => 'Complétez odc.yml',
    explain: {
      cause:
        'Ceux qui réutilisent doivent citer la source et la date de dernière mise à jour (CRPA, article L. 322-1 ; Licence Ouverte 2.0) : encore faut-il les leur donner.',
      example: 'Un jeu de données sans « modified ».',
      remedy:
        'Indiquez le producteur et « modified ». odc license check écrit la mention dans LICENCE.md.',
    },
  },
  'licence-attribution/date': {
    title: 'Date manquante',
    message: () => 'La date de dernière mise à jour manque : ceux qui réutilisent doivent la citer',
    action: () => 'Ajoutez modified : AAAA-MM-JJ',
  },
  'licence-attribution/producer': {
    title: 'Producteur manquant',
    message: () => 'Le producteur manque : ceux qui réutilisent doivent le citer',
    action: () => 'Ajoutez authority.name, ou producer au jeu',
  },
  'licence-attribution/source': {
    title: 'Source mal citée',
    message: ({ params }) =>
      `« ${say(params.source)} » (${say(params.licence)}) n’a ni producteur ni adresse : elle ne peut pas être citée`,
    action: () => 'Ajoutez-les dans provenance.sources',
  },
} satisfies FindingTexts;
