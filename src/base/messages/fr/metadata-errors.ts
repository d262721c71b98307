import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** What stops `odc metadata` and `odc license`. */
export const metadataErrors = {
  'project-not-editable': {
    message: ({ key }) =>
      `odc.yml ne peut pas être modifié sans risque${say(key) === '' ? '' : ` à « ${say(key)} »`}`,
    action: () =>
      'Ouvrez-le et ajoutez la réponse à la main : une faute de syntaxe ou un alias (« * ») l’empêche',
  },
  'project-needed': {
    message: () => 'Aucun odc.yml ici ni au-dessus : il n’y a pas de jeu de données à décrire',
    action: () =>
      'Placez-vous dans le dossier du projet, donnez-le avec -C, ou créez-le avec odc init',
  },
  'no-dataset': {
    message: () => 'odc.yml ne contient aucun jeu de données',
    action: () => 'Ajoutez-en un sous datasets',
  },
  'unknown-dataset': {
    message: ({ id }) => `Aucun jeu de données ne s’appelle « ${say(id)} » dans odc.yml`,
    action: ({ near, ids }) =>
      say(near) === '' ? `Ceux qui existent : ${say(ids)}` : `Vouliez-vous dire « ${say(near)} » ?`,
  },
  'export-needed': {
    message: () => 'Dites dans quel vocabulaire écrire',
    action: ({ allowed }) => `Ajoutez --to, au choix : ${say(allowed)}`,
  },
  'unknown-export': {
    message: ({ to }) => `« ${say(to)} » n’est pas un vocabulaire connu`,
    action: ({ near, allowed }) =>
      say(near) === '' ? `Au choix : ${say(allowed)}` : `Vouliez-vous dire « ${say(near)} » ?`,
  },
  'one-dataset-only': {
    message: ({ to }) => `${say(to)} décrit un seul jeu de données à la fois`,
    action: ({ ids }) => `Nommez-en un : ${say(ids)}`,
  },
  'bad-base': {
    message: ({ base }) => `« ${say(base)} » n’est pas une adresse`,
    action: () =>
      'Donnez à --base une adresse complète, par exemple https://data.exemple.fr/fichiers',
  },
  'answers-needed': {
    message: () => 'Sans clavier, les réponses viennent des options',
    action: ({ options }) => `Ajoutez ${say(options)}, ou --yes pour accepter les propositions`,
  },
  'unknown-answer': {
    message: ({ option, value }) => `« ${say(value)} » n’est pas une réponse de --${say(option)}`,
    action: ({ allowed }) => `Au choix : ${say(allowed)}`,
  },
  'unknown-licence': {
    message: ({ licence }) => `« ${say(licence)} » n’est pas une licence connue`,
    action: ({ near }) =>
      say(near) === ''
        ? 'Voyez la liste : odc license list'
        : `Vouliez-vous dire « ${say(near)} » ?`,
  },
} satisfies ErrorTexts;
