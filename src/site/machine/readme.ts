import type { SiteFile, SiteSettings } from '../model.ts';
import type { Words } from '../words/words.ts';

/** For the person who puts the folder on a host, and who may not be the one who made it. */
export function readme({ authority, url }: SiteSettings, words: Words): SiteFile {
  const lines = words.pages.readme(words.siteTitle(authority.name), url);
  return { path: 'README-publication.txt', content: `${lines.join('\n')}\n` };
}
