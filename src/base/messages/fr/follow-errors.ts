import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of `odc follow`. */
export const followErrors = {
  'follow-offline': {
    message: () => 'Le suivi demande le réseau',
    action: () =>
      'Relancez sans --offline\u00a0; odc follow impact --offline se sert des mois gardés',
  },
  'nothing-to-follow': {
    message: ({ platform }) => `Rien n’est à suivre sur ${say(platform)}`,
    action: () =>
      'Publiez d’abord (odc publish), ou donnez l’identifiant d’un jeu, ou --organization',
  },
  'env-unknown': {
    message: ({ env }) => `« ${say(env)} » n’est pas une plateforme connue`,
    action: () => 'Écrivez --env production, --env demo, ou --url avec son adresse',
  },
  'months-wrong': {
    message: ({ value, most }) =>
      `--months attend un nombre de 1 à ${say(most)}, et non « ${say(value)} »`,
    action: () => 'Par exemple --months 24',
  },
  'year-wrong': {
    message: ({ value }) => `--year attend une année, et non « ${say(value)} »`,
    action: () => 'Par exemple --year 2025',
  },
  'event-date': {
    message: ({ value }) =>
      say(value) === ''
        ? 'Il manque la date de l’événement'
        : `« ${say(value)} » n’est pas un jour du calendrier`,
    action: () => 'Donnez son premier jour\u00a0: --date 2026-05-23',
  },
  'history-invalid': {
    message: ({ path }) => `${say(path)} n’est pas un historique écrit par odc`,
    action: () => 'Donnez un autre fichier à --history, ou remettez celui-ci comme il était',
  },
  'answer-not-json': {
    message: ({ host }) => `${say(host)} a répondu par autre chose que des données`,
    action: () =>
      'Un proxy répond peut-être à sa place\u00a0: vérifiez l’adresse dans un navigateur',
  },
} satisfies ErrorTexts;
