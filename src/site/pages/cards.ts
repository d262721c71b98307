import { type Html, html } from '../html/html.ts';
import { firstWords } from '../html/markdown.ts';
import type { DatasetView } from '../model.ts';
import type { Words } from '../words/words.ts';

/** A dataset in a list: what it is, how fresh, in which formats. `root` leads to the site's root. */
export function card(view: DatasetView, root: string, words: Words): Html {
  const { record } = view;
  const formats = formatsOf(view);
  return html`<li class="card" data-id="${record.id}" data-theme="${record.themes.join(' ')}" data-format="${formats.join(' ')}" data-licence="${record.license ?? ''}" data-producer="${record.producer.name}">
<h3><a href="${root}jeux/${record.id}/index.html">${record.title}</a></h3>
<p>${firstWords(record.description, 160)}</p>
<p class="soft">${record.modified !== undefined && html`${words.updated} <time datetime="${record.modified}">${words.date(record.modified)}</time> · `}${formats.map((format) => html`<span class="tag">${format.toUpperCase()}</span> `)}</p>
</li>`;
}

/** The formats of its files, those of tables first. */
export function formatsOf({ record }: DatasetView): readonly string[] {
  const main = record.resources.filter(({ kind }) => kind === 'main');
  return [...new Set(main.map(({ format }) => format))];
}

/** The most recently updated first, then by title. */
export function byFreshness(views: readonly DatasetView[]): readonly DatasetView[] {
  return [...views].sort(
    (first, second) =>
      compare(second.record.modified ?? '', first.record.modified ?? '') ||
      compare(first.record.title, second.record.title),
  );
}

function compare(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
