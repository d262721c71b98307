import { say } from '../../say.ts';
import type { ErrorTexts } from '../../text.ts';

/** Why a file could not be repaired, or the command not be understood. */
export const repairErrors = {
  'unknown-defect': {
    message: ({ id }) => `« ${say(id)} » n’est pas une réparation connue`,
    action: ({ near }) =>
      near
        ? `Vouliez-vous dire « ${say(near)} » ?`
        : 'Donnez un identifiant affiché par odc fix, tel que DATE-AMBIGUOUS, ou all',
  },
  'output-is-log': {
    message: ({ path }) => `Le journal et les données iraient dans le même fichier, ${say(path)}`,
    action: () => 'Donnez un autre nom au journal (--log)',
  },
  'output-shared': {
    message: () => 'Les données et le rapport JSON iraient tous deux à l’écran',
    action: () =>
      'Donnez un fichier aux données (-o SORTIE.csv) ou au rapport (--format json=rapport.json)',
  },
  'workbook-named-text': {
    message: ({ path }) => `${say(path)} est un classeur ou une archive, pas un fichier CSV`,
    action: () =>
      'Redonnez-lui son nom en .xlsx (ou .ods), ou enregistrez la feuille en CSV UTF-8 depuis le tableur',
  },
  'xlsx-too-large': {
    message: ({ path, rows }) =>
      `${say(path)} est trop grand pour un classeur (${say(rows)} lignes au plus)`,
    action: () => 'Le fichier CSV est écrit : relancez sans --xlsx',
  },
} satisfies ErrorTexts;
