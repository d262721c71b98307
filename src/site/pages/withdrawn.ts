import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import type { Withdrawn } from '../versions/withdrawn.ts';
import type { Words } from '../words/words.ts';

/** At the address that others keep: what was there, and since when it is no longer. */
export function withdrawnPage({ id, title, date }: Withdrawn, words: Words): Page {
  return {
    path: `jeux/${id}/index.html`,
    title,
    trail: [
      { title: words.home, path: 'index.html' },
      { title: words.allDatasets, path: 'jeux/index.html' },
    ],
    head: html`<meta name="robots" content="noindex">`,
    content: html`<h1>${title}</h1>
<p><strong>${words.withdrawn} <time datetime="${date}">${words.date(date)}</time>.</strong></p>
<p>${words.withdrawnText} <a href="../../contact/index.html">${words.contact}</a></p>`,
  };
}
