import { formatInFrench, typeInFrench } from '../../../base/messages/fr/dictionary.ts';
import type { SchemaWords } from './index.ts';

/** A date in another form than that of the standard. */
const formatted = (type: string, format: string): string =>
  format.includes('%') ? formatInFrench(type, format) : '';
const s = (count: number): string => (count > 1 ? 's' : '');

export const fr: SchemaWords = {
  sources: { bundled: 'livré', cache: 'téléchargé', catalogue: 'à télécharger' },
  verdicts: {
    likely: 'très probable',
    possible: 'possible, à vérifier',
    related: 'même sujet, sans plus',
  },
  duty: 'loi',
  required: 'obligatoire',
  versions: 'Versions',
  homepage: 'Page web',
  licence: 'Licence',
  law: 'Obligation',
  primaryKey: 'Identifiant',
  checks: 'Contrôles',
  type: (type, format) => [typeInFrench(type, format), formatted(type, format)].join(' ').trim(),
  faults: 'Défauts du schéma :',
  renamed: 'colonnes à renommer :',
  missing: 'colonnes obligatoires absentes :',
  extra: 'colonnes en plus :',
  noMatch: 'Aucun schéma ne convient. Voyez la liste : odc schemas list',
  noneFound: (text) =>
    `Aucun schéma ne correspond à « ${text} ». Pour télécharger les plus récents : odc schemas update`,
  listed: (count) =>
    `${count} schéma${s(count)}. « loi » : un texte impose la publication à ceux qu’il nomme. Détail : odc schemas show NOM`,
  fields: (count) => `${count} colonne${s(count)} :`,
  common: (count) => `${count} colonne${s(count)} en commun`,
  content: (percent) => `contenu conforme à ${percent} % dans les premières lignes`,
  matched: (path, name) =>
    name === undefined ? `${path} : aucun schéma reconnu` : `${path} : sans doute ${name}`,
  updated: (changed, entries) =>
    changed
      ? `Catalogue à jour : ${entries} schémas.`
      : `Le catalogue n’a pas changé : ${entries} schémas.`,
  nextTemplate: (name) => `Fichier vide à remplir : odc schemas template ${name} -o modele.xlsx`,
  nextValidate: (path, name) => `Pour vérifier : odc validate ${path} --schema ${name}`,
};
