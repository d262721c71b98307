import { type Html, html } from '../../html/html.ts';
import { LICENCE_LINKS } from '../texts.ts';
import type { SectionInput } from './page.ts';

/** The licence in plain words, and the line to copy. */
export function licenceSection({ view, words }: SectionInput): Html | undefined {
  const { license } = view.record;
  if (license === undefined) return undefined;
  const link = LICENCE_LINKS[license];
  return html`<section aria-labelledby="licence"><h2 id="licence">${words.licenceTitle}${words.colon}${words.licenceName[license] ?? license}</h2>
<p>${words.licenceText[license] ?? ''} ${link !== undefined && html`<a href="${link}">${link}</a>`}</p>
${view.attribution !== undefined && html`<p><strong>${words.attribution}</strong></p><div class="copy"><code id="mention">${view.attribution}</code><button type="button" data-copy="mention" data-done="${words.copied}" hidden>${words.copy}</button></div>`}</section>`;
}
