import type { Lang } from '../../base/messages/text.ts';
import type { Words } from './words.ts';

/** The texts of help, which grow with each command: only runs that show some load them. */
export async function loadWords(lang: Lang): Promise<Words> {
  return lang === 'en' ? (await import('./en.ts')).en : (await import('./fr.ts')).fr;
}
