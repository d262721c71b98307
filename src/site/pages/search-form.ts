import { type Html, html, type Part } from '../html/html.ts';
import type { Words } from '../words/words.ts';

/** The search box: a plain form, so that it leads to the list even before a script has run. */
export function searchForm(action: string, more: Part, words: Words): Html {
  return html`<form class="search" action="${action}" method="get" role="search">
<label for="q">${words.searchLabel}</label>
<div class="line"><input type="search" id="q" name="q" placeholder="${words.searchHint}" autocomplete="off"><button type="submit">${words.searchButton}</button></div>
${more}
</form>`;
}
