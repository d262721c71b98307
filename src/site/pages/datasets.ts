import type { Page } from '../html/document.ts';
import { type Html, html } from '../html/html.ts';
import type { DatasetView } from '../model.ts';
import type { Words } from '../words/words.ts';
import { byFreshness, card, formatsOf } from './cards.ts';
import { searchForm } from './search-form.ts';
import { themePath, themesOf } from './themes.ts';

/** All datasets, with filters that a script applies; without it, the whole list is there. */
export function datasetsPage(views: readonly DatasetView[], words: Words): Page {
  const distinct = (values: readonly string[]) => [...new Set(values)].filter(Boolean).sort();
  const themes = themesOf(views);
  const choices = [
    ['theme', words.theme, themes.map(({ code }) => [code, words.themes[code] ?? code])],
    [
      'format',
      words.format,
      distinct(views.flatMap(formatsOf)).map((format) => [format, format.toUpperCase()]),
    ],
    [
      'licence',
      words.licence,
      distinct(views.map(({ record }) => record.license ?? '')).map((id) => [
        id,
        words.licenceName[id] ?? id,
      ]),
    ],
    [
      'producer',
      words.producer,
      distinct(views.map(({ record }) => record.producer.name)).map((name) => [name, name]),
    ],
  ] as const;
  const filters = choices
    .filter(([, , options]) => options.length > 1)
    .map(([name, label, options]) => choice(name, label, options, words));
  return {
    path: 'jeux/index.html',
    title: words.allDatasets,
    trail: [{ title: words.home, path: 'index.html' }],
    scripts: ['recherche-index.js', 'recherche.js'],
    content: html`<h1>${words.allDatasets}</h1>
${searchForm('index.html', html`<div class="filters" hidden>${filters}</div>`, words)}
${themes.length > 0 && html`<noscript><p>${words.byTheme}${words.colon}${themes.map(({ code }, index) => html`${index > 0 && ', '}<a href="../${themePath(code)}">${words.themes[code] ?? code}</a>`)}</p></noscript>`}
<h2 class="hidden">${words.results}</h2>
<p id="compte" aria-live="polite" data-one="${words.datasets(1)}" data-many="${words.datasets(12_345)}">${words.datasets(views.length)}</p>
<p id="rien" hidden>${words.noResult}</p>
<ul class="cards" id="liste">${byFreshness(views).map((view) => card(view, '../', words))}</ul>`,
  };
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly string[])[],
  words: Words,
): Html {
  return html`<div><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}"><option value="">${words.any}</option>${options.map(([value = '', text = '']) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}
