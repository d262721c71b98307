import type { Param } from '../../finding.ts';
import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

const through = (proxy: Param | undefined): string =>
  proxy ? ` (à travers le proxy ${say(proxy)})` : '';

const UNREACHABLE: Readonly<Record<string, string>> = {
  name: 'ce nom est inconnu du réseau',
  refused: 'la connexion est refusée',
  cut: 'la connexion a été coupée',
};

/** What may go wrong between this machine and a service. */
export const networkErrors = {
  'network-unreachable': {
    message: ({ host, reason, code, proxy }) =>
      `${say(host)} est injoignable${through(proxy)} : ${UNREACHABLE[say(reason)] ?? (say(code) || 'le réseau ne répond pas')}`,
    action: ({ proxy }) =>
      proxy
        ? 'Vérifiez la connexion et le proxy (HTTPS_PROXY), puis relancez'
        : 'Vérifiez la connexion ; derrière un proxy, donnez son adresse dans HTTPS_PROXY',
  },
  'network-timeout': {
    message: ({ host, seconds, proxy }) =>
      `${say(host)} n’a pas répondu${seconds ? ` en ${say(seconds)} s` : ''}${through(proxy)}`,
    action: ({ proxy }) =>
      proxy
        ? 'Relancez plus tard ; si cela dure, vérifiez le proxy (HTTPS_PROXY)'
        : 'Relancez plus tard ; derrière un proxy, donnez son adresse dans HTTPS_PROXY',
  },
  'http-status': {
    message: ({ host, status, proxy }) =>
      status === 404
        ? `${say(host)} ne connaît pas cette adresse (404)`
        : `${say(host)}${through(proxy)} a répondu par une erreur ${say(status)}`,
    action: ({ status }) => {
      if (status === 404) return 'Vérifiez l’adresse';
      if (status === 401 || status === 403) return 'Demandez l’accès, ou vérifiez l’adresse';
      return 'Relancez dans quelques minutes';
    },
  },
  certificate: {
    message: ({ host, code }) =>
      `Le certificat présenté par ${say(host)} n’est pas reconnu (${say(code)})`,
    action: () =>
      'Si votre réseau inspecte les connexions, donnez le certificat de votre organisation dans NODE_EXTRA_CA_CERTS',
  },
  proxy: {
    message: ({ proxy, reason }) =>
      reason === 'authentication'
        ? `Le proxy${proxy ? ` ${say(proxy)}` : ''} demande un nom et un mot de passe`
        : `Le proxy ${say(proxy)} est injoignable`,
    action: ({ reason }) =>
      reason === 'authentication'
        ? 'Donnez-les dans HTTPS_PROXY : http://nom:motdepasse@proxy:port'
        : 'Vérifiez l’adresse du proxy dans HTTPS_PROXY',
  },
  'too-large': {
    message: ({ host, bytes }) =>
      `La réponse de ${say(host)} dépasse ${Math.round(Number(bytes) / 1_048_576)} Mo`,
    action: () => 'Vérifiez l’adresse : un schéma pèse quelques dizaines de ko',
  },
  redirect: {
    message: ({ host, reason }) =>
      reason === 'too-many'
        ? `${say(host)} renvoie sans fin d’une adresse à l’autre`
        : `${say(host)} renvoie vers une adresse qui n’est pas sûre`,
    action: () => 'Donnez l’adresse finale, en https',
  },
  'page-received': {
    message: ({ host }) => `${say(host)} a répondu par une page web au lieu de données`,
    action: () =>
      'C’est souvent la page d’un proxy ou d’un portail : ouvrez l’adresse dans un navigateur pour voir ce qu’il demande',
  },
  'bad-address': {
    message: ({ url }) => `« ${say(url)} » n’est pas une adresse http ou https`,
    action: () => 'Vérifiez l’adresse',
  },
} satisfies ErrorTexts;
