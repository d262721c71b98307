import type { Lang } from '../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Lang, Words>> = { fr, en };

export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}
