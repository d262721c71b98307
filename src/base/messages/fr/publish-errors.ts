import type { Param } from '../../finding.ts';
import { et, ou } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const names = (list: Param | undefined): readonly string[] =>
  (Array.isArray(list) ? list : [list ?? '']).map(String);

/** What the platform says of a refusal, after a colon. */
const told = (message: Param | undefined, fields: Param | undefined): string => {
  const said = [say(message), ...names(fields)].filter((text) => text !== '').join('\u00a0; ');
  return said === '' ? '' : `\u00a0: ${said.replace(/\.$/, '')}`;
};

const KEYS: Readonly<Record<string, string>> = {
  missing: 'demande une clé',
  invalid: 'ne reconnaît pas la clé',
  revoked: 'dit que la clé a été révoquée',
  expired: 'dit que la clé a expiré',
  inactive: 'dit que le compte est désactivé',
};

/** Faults of `odc publish`. */
export const publishErrors = {
  'publish-without-project': {
    message: () => 'Aucun fichier odc.yml dans ce dossier ni au-dessus',
    action: () => 'Lancez odc init pour le créer, ou nommez son dossier\u00a0: -C DOSSIER',
  },
  'publish-unknown-dataset': {
    message: ({ id }) => `odc.yml n’a pas de jeu «\u00a0${say(id)}\u00a0»`,
    action: ({ near, known }) =>
      near
        ? `Vouliez-vous dire «\u00a0${say(near)}\u00a0»\u00a0?`
        : `Les jeux connus\u00a0: ${et(names(known))}`,
  },
  'publish-not-built': {
    message: ({ id }) => `Le jeu «\u00a0${say(id)}\u00a0» n’a pas été produit`,
    action: ({ id }) => `Lancez d’abord odc build ${say(id)}`,
  },
  'publish-nothing': {
    message: () => 'Rien à publier\u00a0: aucun jeu de données n’a été produit pour cette cible',
    action: () => 'Lancez d’abord odc build',
  },
  'publish-offline': {
    message: () => 'Publier demande le réseau',
    action: () => 'Relancez sans --offline',
  },
  'publish-needs-yes': {
    message: () => 'Rien n’a été envoyé\u00a0: personne n’est là pour accepter le plan',
    action: () => 'Relisez le plan, puis relancez avec --yes',
  },
  'unknown-target': {
    message: ({ name }) => `«\u00a0${say(name)}\u00a0» n’est pas une cible connue`,
    action: ({ near, allowed }) =>
      near
        ? `Vouliez-vous dire «\u00a0${say(near)}\u00a0»\u00a0?`
        : `Choisissez parmi\u00a0: ${say(allowed)}, ou ajoutez-la sous publish dans odc.yml`,
  },
  'target-without-url': {
    message: ({ name }) => `L’adresse de la cible «\u00a0${say(name)}\u00a0» manque`,
    action: () => 'Donnez-la avec --url, ou dans odc.yml (publish)',
  },
  'target-without-plan': {
    message: ({ name }) => `La cible «\u00a0${say(name)}\u00a0» n’a pas de plan à montrer`,
    action: () => 'Relancez sans --plan\u00a0: rien ne quitte cet ordinateur',
  },
  'insecure-platform': {
    message: ({ host }) =>
      `La clé ne sera pas envoyée à ${say(host)}\u00a0: l’adresse n’est pas en https`,
    action: () => 'Donnez une adresse en https',
  },
  'publish-key-missing': {
    message: ({ host }) => `Il faut une clé pour publier sur ${say(host)}`,
    action: ({ variables }) =>
      `Mettez-la dans ${ou(names(variables))}, ou dans un fichier que nomme ${ou(names(variables).map((name) => `${name}_FILE`))}\u00a0; odc publish login la vérifie`,
  },
  'key-file-missing': {
    message: ({ path, variable }) =>
      `Le fichier de clé ${say(path)}, que nomme ${say(variable)}, est introuvable ou vide`,
    action: () => 'Vérifiez son chemin',
  },
  'lock-invalid': {
    message: ({ path, key }) =>
      `${say(path)} n’est pas un fichier écrit par odc${say(key) === '' ? '' : ` (${say(key)})`}`,
    action: () =>
      'Remettez celui de la dernière publication, ou supprimez-le\u00a0: il sera refait d’après la plateforme',
  },
  'record-invalid': {
    message: ({ path }) => `${say(path)} n’est pas une description écrite par odc build`,
    action: () => 'Relancez odc build --force',
  },
  'input-changed': {
    message: ({ path }) => `${say(path)} a changé pendant l’envoi`,
    action: () => 'Relancez quand plus rien ne modifie ce fichier',
  },
  'platform-key': {
    message: ({ host, reason }) => `${say(host)} ${KEYS[say(reason)] ?? KEYS.invalid}`,
    action: ({ reason }) =>
      reason === 'inactive'
        ? 'Écrivez à la plateforme pour le réactiver'
        : 'Créez une clé dans les réglages de votre compte sur cette plateforme (démonstration et production ont chacune les leurs)',
  },
  'platform-forbidden': {
    message: ({ host }) => `${say(host)} refuse à cette clé le droit de modifier ce jeu`,
    action: () => 'Demandez à un administrateur de l’organisation le rôle d’éditeur',
  },
  'platform-unknown': {
    message: ({ host }) => `${say(host)} ne connaît pas cet objet (404)`,
    action: () => 'Relancez\u00a0: odc le cherchera de nouveau',
  },
  'platform-gone': {
    message: ({ host }) => `Le jeu a été supprimé de ${say(host)}`,
    action: () =>
      'Restaurez-le sur la plateforme, ou retirez-le de odc.lock.json pour en créer un autre',
  },
  'platform-refused': {
    message: ({ host, status, message, fields }) =>
      `${say(host)} refuse ce qui est envoyé (${say(status)})${told(message, fields)}`,
    action: () => 'Corrigez odc.yml, relancez odc build, puis publiez de nouveau',
  },
  'platform-read-only': {
    message: ({ host }) => `${say(host)} n’accepte rien de nouveau pour l’instant`,
    action: () => 'Relancez dans quelques heures\u00a0: ce qui est fait ne sera pas refait',
  },
  'platform-busy': {
    message: ({ host, status, retryAfter }) =>
      `${say(host)} est surchargé (${say(status)})${Number(retryAfter) > 0 ? ` et demande d’attendre ${say(retryAfter)} s` : ''}`,
    action: () => 'Relancez plus tard\u00a0: ce qui est fait ne sera pas refait',
  },
  'platform-failed': {
    message: ({ host, status, sentry }) =>
      `${say(host)} a eu une défaillance (${say(status)}${say(sentry) === '' ? '' : `, référence ${say(sentry)}`})`,
    action: () => 'Relancez plus tard\u00a0; si cela dure, écrivez à la plateforme',
  },
  'platform-page': {
    message: ({ host, status }) =>
      `Au lieu de ${say(host)}, une page web a répondu (${say(status)})`,
    action: () =>
      'C’est souvent un proxy ou un portail\u00a0: ouvrez l’adresse dans un navigateur pour voir ce qu’il demande',
  },
  'platform-too-large': {
    message: ({ host }) => `${say(host)} refuse un envoi de cette taille`,
    action: () => 'Découpez le fichier, ou demandez sa limite à la plateforme',
  },
  'platform-redirect': {
    message: ({ host }) =>
      `${say(host)} renvoie vers une autre adresse\u00a0: la clé n’y est pas envoyée`,
    action: () => 'Donnez l’adresse finale avec --url',
  },
  'platform-gives-up': {
    message: ({ host, failures }) =>
      `${say(host)} a échoué ${say(failures)} fois\u00a0: odc n’insiste pas`,
    action: () => 'Relancez plus tard\u00a0: ce qui est fait ne sera pas refait',
  },
  'publish-unverified': {
    message: ({ dataset, fields }) =>
      `«\u00a0${say(dataset)}\u00a0», relu sur la plateforme, n’est pas ce qui a été envoyé\u00a0: ${et(names(fields))}`,
    action: () =>
      'Le jeu n’a pas été rendu public s’il ne l’était pas. Relancez\u00a0; si cela dure, signalez-le à la plateforme',
  },
} satisfies ErrorTexts;
