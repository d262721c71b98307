import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import type { DatasetView } from '../model.ts';
import type { Words } from '../words/words.ts';
import { byFreshness, card } from './cards.ts';

/** The themes in use, the fullest first. */
export function themesOf(
  views: readonly DatasetView[],
): readonly { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { record } of views) {
    for (const theme of record.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((first, second) => second.count - first.count || (first.code < second.code ? -1 : 1));
}

/** The address of a theme's page, from the root of the site. */
export function themePath(code: string): string {
  return `themes/${code.toLowerCase()}/index.html`;
}

/** One page a theme: a reader without scripts has them in place of the filters. */
export function themePages(views: readonly DatasetView[], words: Words): readonly Page[] {
  return themesOf(views).map(({ code, count }) => {
    const title = words.themes[code] ?? code;
    const held = views.filter(({ record }) => record.themes.includes(code));
    return {
      path: themePath(code),
      title,
      description: `${title}${words.colon}${words.datasets(count)}`,
      trail: [
        { title: words.home, path: 'index.html' },
        { title: words.allDatasets, path: 'jeux/index.html' },
      ],
      content: html`<h1>${title}</h1><h2 class="hidden">${words.results}</h2><p>${words.datasets(count)}</p>
<ul class="cards">${byFreshness(held).map((view) => card(view, '../../', words))}</ul>`,
    };
  });
}
