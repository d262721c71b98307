import type { FollowWords } from './words.ts';

export async function followWords(lang: 'fr' | 'en'): Promise<FollowWords> {
  return lang === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
}
