import type { Lang } from '../../base/messages/text.ts';
import type { RunWords } from './words.ts';

const fr: RunWords = {
  written: (path) => `Écrit : ${path}`,
  replace: (path) => `Le fichier ${path} existe. Le remplacer ?`,
  defect: (version) =>
    `✖ odc a rencontré un défaut imprévu (version ${version}). Vos fichiers n’ont pas été modifiés.`,
  debugHint:
    '  → Relancez avec ODC_DEBUG=1 et signalez le message obtenu, sans y joindre de données personnelles.',
  interrupted: 'Interruption demandée. Appuyez encore sur Ctrl-C pour quitter tout de suite.',
};

const en: RunWords = {
  written: (path) => `Written: ${path}`,
  replace: (path) => `The file ${path} exists. Replace it?`,
  defect: (version) =>
    `✖ odc met an unexpected defect (version ${version}). Your files were not modified.`,
  debugHint: '  → Run again with ODC_DEBUG=1 and report the message, without any personal data.',
  interrupted: 'Interruption requested. Press Ctrl-C again to quit at once.',
};

/** What any command may say while it runs; help is worded apart, and loaded when it is asked. */
export function runWordsOf(lang: Lang): RunWords {
  return lang === 'en' ? en : fr;
}
