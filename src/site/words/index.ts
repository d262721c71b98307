import type { Words } from './words.ts';

/** The words of the site in one language. */
export async function siteWords(lang: 'fr' | 'en'): Promise<Words> {
  return lang === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
}
