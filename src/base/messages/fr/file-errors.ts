import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Files that cannot be found or opened. */
export const fileErrors = {
  'input-missing': {
    message: ({ path }) => `Le fichier ${say(path)} est introuvable`,
    action: () =>
      'Vérifiez le nom et le dossier ; un nom qui contient des espaces se met entre guillemets',
  },
  'input-forbidden': {
    message: ({ path }) => `Le fichier ${say(path)} ne peut pas être lu : l’accès est refusé`,
    action: () => 'Demandez le droit de lire ce fichier, ou copiez-le dans un de vos dossiers',
  },
  'input-is-folder': {
    message: ({ path }) => `${say(path)} est un dossier, pas un fichier`,
    action: () => 'Nommez un fichier de ce dossier',
  },
  'input-busy': {
    message: ({ path }) => `Le fichier ${say(path)} est occupé par un autre programme`,
    action: () => 'Fermez-le (dans Excel, par exemple), puis relancez',
  },
  'input-unreadable': {
    message: ({ path, code }) => `Le fichier ${say(path)} ne peut pas être lu (${say(code)})`,
    action: () => 'Copiez le fichier sur ce poste, puis relancez',
  },
  'folder-without-table': {
    message: ({ path }) =>
      `Le dossier ${say(path)} ne contient aucun tableau (.csv, .tsv, .xlsx, .ods)`,
    action: () => 'Nommez un autre dossier, ou directement un fichier',
  },
  'pattern-without-file': {
    message: ({ pattern }) => `Aucun fichier ne correspond à ${say(pattern)}`,
    action: () => 'Vérifiez le dossier et le nom, par exemple donnees/*.csv',
  },
} satisfies ErrorTexts;
