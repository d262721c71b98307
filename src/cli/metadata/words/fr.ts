import { et } from '../../../base/messages/lists.ts';
import type { MetadataWords } from './index.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

export const fr: MetadataWords = {
  colon: ' :',
  scored: (id, title, points, outOf, percent) =>
    `${id} — ${title} : ${points} point${s(points)} sur ${outOf} (${percent} %)`,
  nextEdit: (id) => `Pour compléter : odc metadata edit ${id}`,
  relative:
    'Les adresses des fichiers sont relatives à ce document. Pour qu’un moissonneur le lise, relancez avec --base et l’adresse où les fichiers sont en ligne.',
  notBuilt: (ids) =>
    `Pas encore produit${s(ids.length)} (odc build) : ${et(ids)}. Les fichiers sont décrits comme dans odc.yml.`,
  leftOut: (count) =>
    `${count} jeu${count > 1 ? 'x' : ''} à accès restreint ne figure${count > 1 ? 'nt' : ''} pas dans le catalogue SCDL.`,
  labels: {
    title: 'titre',
    description: 'description',
    keywords: 'mots clés',
    themes: 'thèmes',
    license: 'licence',
    frequency: 'rythme de mise à jour',
    temporal: 'période couverte',
    spatial: 'territoire',
    modified: 'dernière mise à jour',
    contact: 'adresse de contact',
    resource: 'description du fichier',
  },
  questions: {
    title: 'Titre, lisible par tous (- pour passer)',
    description:
      'Description : ce que c’est, d’où cela vient, ce qu’on peut en faire, les limites (- pour passer)',
    keywords: 'Mots clés, séparés par des virgules (- pour passer)',
    themes:
      'Thèmes : AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN (- pour passer)',
    license: 'Licence : lov2, ou odc-odbl si une source l’impose (- pour passer)',
    frequency: 'Rythme de mise à jour : annuelle, mensuelle, ponctuelle… (- pour passer)',
    temporal: 'Période couverte : une année, ou début / fin (- pour passer)',
    spatial:
      'Territoire : commune 38185, epci 200040715, departement 38, region 84, ou france (- pour passer)',
    modified: 'Dernière mise à jour des données, AAAA-MM-JJ (- pour passer)',
    contact:
      'Adresse électronique de contact, d’un service plutôt que d’une personne (- pour passer)',
    resource: 'Description du fichier (- pour passer)',
  },
  notUnderstood: {
    themes: 'Des codes de la liste, séparés par des virgules',
    license: 'Le nom d’une licence : odc license list',
    frequency:
      'Par exemple annuelle, mensuelle, hebdomadaire, quotidienne, ponctuelle, irrégulière',
    temporal: 'Une année (2024), ou deux jours : 2023-09-01 / 2024-08-31',
    spatial: 'Un échelon et un code : commune 38185',
    modified: 'Un jour, AAAA-MM-JJ',
    contact: 'Une adresse électronique',
  },
  notUnderstoodAtAll: 'Une réponse, ou - pour passer',
  asking: (id) => `${id} : Entrée garde ce qui est proposé.`,
  complete: (id) => `${id} : rien ne manque.`,
  heading: (id, isWritten) =>
    isWritten ? `${id} : écrit dans odc.yml` : `${id} : ce qui manque, et ce qui est proposé`,
  noProposal: '(rien ne le dit : à vous de l’écrire)',
  left: (labels) => `  reste à écrire : ${et(labels)}`,
  points: (before, after, isWritten) =>
    isWritten
      ? `  score de data.gouv.fr : ${before} point${s(before)} sur 9 avant, ${after} maintenant`
      : `  score de data.gouv.fr : ${before} point${s(before)} sur 9, ${after} avec ces propositions`,
  nextWrite: (id) => `Rien n’est écrit. Pour accepter : odc metadata edit ${id} --yes`,
};
