import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of the making of a site. */
export const siteErrors = {
  'nothing-built': {
    message: () => 'Il n’y a rien à montrer\u00a0: aucun jeu de données n’a été produit',
    action: () => 'Lancez d’abord odc build',
  },
  'authority-missing': {
    message: () => 'odc.yml ne dit pas quelle est la collectivité',
    action: () => 'Lancez odc init, ou ajoutez authority.name à odc.yml',
  },
  'url-invalid': {
    message: ({ url }) => `« ${say(url)} » n’est pas l’adresse d’un site`,
    action: () => 'Écrivez-la en entier\u00a0: https://donnees.example.org/',
  },
  'logo-too-large': {
    message: ({ path }) => `Le logo ${say(path)} pèse plus de 2 Mo`,
    action: () => 'Donnez une image plus légère (SVG ou PNG)',
  },
  'site-folder-foreign': {
    message: ({ path }) =>
      `Ce dossier contient déjà un site qui n’est pas d’odc\u00a0: ${say(path)}`,
    action: () => 'Choisissez un autre dossier\u00a0: -o DOSSIER',
  },
  'port-taken': {
    message: ({ port }) => `Le port ${say(port)} ne peut pas servir à l’aperçu`,
    action: () => 'Choisissez-en un autre\u00a0: --serve 8081',
  },
} satisfies ErrorTexts;
