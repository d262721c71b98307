import type { Lang } from '../../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SiteCliWords } from './words.ts';

export function siteCliWords(lang: Lang): SiteCliWords {
  return lang === 'fr' ? fr : en;
}
