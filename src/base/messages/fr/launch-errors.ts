import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of `odc init` and `odc status`. */
export const launchErrors = {
  'siren-wrong': {
    message: ({ siren, digits }) =>
      digits === 9 || digits === 14
        ? `Le numéro SIREN ${say(siren)} a un chiffre faux\u00a0: sa clé ne convient pas`
        : `Un numéro SIREN a 9 chiffres\u00a0; «\u00a0${say(siren)}\u00a0» en a ${say(digits)}`,
    action: () => 'Recopiez-le d’un avis de situation SIRENE, ou donnez le code INSEE (--insee)',
  },
  'insee-unknown': {
    message: ({ insee, today, name }) =>
      today
        ? `La commune ${say(insee)} fait maintenant partie de ${say(name)} (${say(today)})`
        : `Le code INSEE ${say(insee)} n’est celui d’aucune commune, d’aucun département ni d’aucune région`,
    action: ({ today }) =>
      today
        ? `Donnez --insee ${say(today)}`
        : 'Vérifiez-le\u00a0: le code INSEE n’est pas le code postal\u00a0; à défaut, donnez --name et --kind',
  },
  'insee-ambiguous': {
    message: ({ insee, departement, region }) =>
      `Le code ${say(insee)} est celui du département «\u00a0${say(departement)}\u00a0» et de la région «\u00a0${say(region)}\u00a0»`,
    action: () => 'Ajoutez --kind departement ou --kind region',
  },
  'codes-disagree': {
    message: ({ siren, insee, one, other }) =>
      `Le SIREN ${say(siren)} et le code INSEE ${say(insee)} ne sont pas de la même collectivité (${say(one)}, ${say(other)})`,
    action: () => 'Ne donnez que l’un des deux',
  },
  'init-without-authority': {
    message: () => 'Rien ne dit quelle est la collectivité',
    action: () =>
      'Donnez --siren ou --insee, ou --name et --kind\u00a0; dans un terminal, odc init pose les questions',
  },
  'init-name-needed': {
    message: ({ siren }) =>
      `Le SIREN ${say(siren)} est bien formé, mais n’est ni celui d’une commune, ni celui d’un EPCI, ni celui d’un département`,
    action: () =>
      'Donnez aussi --name et --kind (syndicat, region, other…), et --population s’il y a lieu',
  },
  'init-number-wrong': {
    message: ({ name, value }) =>
      `${say(name)} attend un nombre, et non «\u00a0${say(value)}\u00a0»`,
    action: () => 'Écrivez-le en chiffres\u00a0: --staff 48,5',
  },
  'init-person-wrong': {
    message: ({ name, value }) => `${say(name)} ne comprend pas «\u00a0${say(value)}\u00a0»`,
    action: () =>
      'Écrivez une fonction ou un nom, puis l’adresse\u00a0: "Secrétaire de mairie <mairie@example.org>"',
  },
  'init-objective-wrong': {
    message: ({ value }) => `L’objectif «\u00a0${say(value)}\u00a0» n’a pas de niveau`,
    action: () =>
      'Écrivez 1, 2 ou 3, deux points, puis l’objectif\u00a0: "1: Rendre compte de l’emploi des subventions"',
  },
  'init-duty-wrong': {
    message: ({ value }) =>
      `La réponse «\u00a0${say(value)}\u00a0» ne dit pas sur quelle obligation`,
    action: () => 'Écrivez "irve: non, aucune borne", ou "bal: adresse.data.gouv.fr"',
  },
  'init-duty-unknown': {
    message: ({ id }) => `Aucune obligation n’a l’identifiant «\u00a0${say(id)}\u00a0»`,
    action: ({ near, known }) =>
      near
        ? `Vouliez-vous dire «\u00a0${say(near)}\u00a0»\u00a0?`
        : `Choisissez parmi\u00a0: ${say(known)}`,
  },
  'init-answers-missing': {
    message: ({ path }) => `Le fichier de réponses ${say(path)} n’existe pas`,
    action: () => 'Donnez le chemin d’un fichier YAML qui a les mêmes clés que odc.yml',
  },
  'status-without-project': {
    message: () => 'Aucun fichier odc.yml ici\u00a0: la démarche n’est pas lancée',
    action: () => 'Commencez par odc init',
  },
} satisfies ErrorTexts;
