import type { Lang } from '../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const LANGUAGES: Readonly<Record<Lang, Words>> = { fr, en };

/** What reports say in a language. */
export function wordsOf(lang: Lang): Words {
  return LANGUAGES[lang];
}
