import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import type { DatasetView, SiteSettings } from '../model.ts';
import type { Words } from '../words/words.ts';
import { byFreshness, card } from './cards.ts';
import { searchForm } from './search-form.ts';
import { themePath, themesOf } from './themes.ts';

const LATEST = 6;

/** What the authority opens, how to find it, what changed last. */
export function homePage(
  views: readonly DatasetView[],
  settings: SiteSettings,
  words: Words,
): Page {
  const files = views.reduce((sum, { record }) => sum + record.resources.length, 0);
  const rows = views.reduce(
    (sum, { tables }) => sum + tables.reduce((all, table) => all + table.rows, 0),
    0,
  );
  const themes = themesOf(views);
  return {
    path: 'index.html',
    title: words.home,
    description: words.intro(settings.authority.name),
    trail: [],

    content: html`<section class="hero"><h1>${words.siteTitle(settings.authority.name)}</h1>
<p class="lead">${words.intro(settings.authority.name)}</p>
${searchForm('jeux/index.html', '', words)}</section>
<section aria-labelledby="chiffres"><h2 id="chiffres">${words.inFigures}</h2>
<ul class="figures"><li>${words.datasets(views.length)}</li><li>${words.files(files)}</li><li>${words.rows(rows)}</li></ul></section>
${themes.length > 0 && html`<section aria-labelledby="themes"><h2 id="themes">${words.themesTitle}</h2><ul class="themes">${themes.map(({ code, count }) => html`<li><a href="${themePath(code)}">${words.themes[code] ?? code} <span class="soft">${words.number(count)}</span></a></li>`)}</ul></section>`}
<section aria-labelledby="nouveau"><h2 id="nouveau">${words.latest}</h2>
<ul class="cards">${byFreshness(views)
      .slice(0, LATEST)
      .map((view) => card(view, '', words))}</ul>
<p><a href="jeux/index.html">${words.allDatasets} (${words.number(views.length)})</a></p></section>
<section aria-labelledby="reutiliser"><h2 id="reutiliser">${words.reuse}</h2>${words.pages.reuseText.map((text) => html`<p>${text}</p>`)}</section>`,
  };
}
