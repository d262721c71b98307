import { type Html, html } from '../../html/html.ts';
import { themePath } from '../themes.ts';
import type { SectionInput } from './page.ts';

/** Freshness, rhythm and licence at a glance, above everything else. */
export function badges({ view: { record }, words }: SectionInput): Html {
  const rhythm = record.frequency === undefined ? undefined : words.frequencies[record.frequency];
  return html`<ul class="badges">${record.modified !== undefined && html`<li>${words.updated} <time datetime="${record.modified}">${words.date(record.modified)}</time></li>`}${rhythm !== undefined && html`<li>${words.rhythm(rhythm)}</li>`}${record.license !== undefined && html`<li><a href="#licence">${words.licenceName[record.license] ?? record.license}</a></li>`}${record.schema?.title !== undefined && html`<li>${words.schema}${words.colon}${record.schema.title}</li>`}${record.themes.map((theme) => html`<li><a href="../../${themePath(theme)}">${words.themes[theme] ?? theme}</a></li>`)}</ul>`;
}
