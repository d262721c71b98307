import { type Html, html } from '../../html/html.ts';
import { safeLink } from '../../html/links.ts';
import type { SectionInput } from './page.ts';

/** Where the data come from and who answers for it. */
export function provenanceSection({
  view: { record, companions },
  words,
}: SectionInput): Html | undefined {
  const { provenance } = record;
  if (provenance === undefined) return undefined;
  const facts = [
    [words.system, provenance.system],
    [words.exportedBy, provenance.export],
    [words.treatments, provenance.treatments?.join(' ; ')],
  ] as const;
  return html`<section aria-labelledby="provenance"><h2 id="provenance">${words.provenanceTitle}</h2><dl class="facts">${facts.map(([name, value]) => value !== undefined && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${provenance.sources !== undefined && html`<ul>${provenance.sources.map(({ title, url, license }) => html`<li>${safeLink(url) === undefined ? title : html`<a href="${safeLink(url) ?? ''}">${title}</a>`}${license !== undefined && ` (${license})`}</li>`)}</ul>`}
${provenance.certifiedBy !== undefined && html`<p>${words.certified(provenance.certifiedBy, provenance.certifiedOn)}</p>`}
${companions.has('provenance.json') && html`<p><a href="provenance.json">${words.certificate}</a> (JSON)</p>`}</section>`;
}

/** The states that were published, the latest first; one alone says nothing. */
export function versionsSection({ view: { versions }, words }: SectionInput): Html | undefined {
  if (versions.length < 2) return undefined;
  return html`<section aria-labelledby="versions"><h2 id="versions">${words.versionsTitle}</h2><ol class="versions" reversed>${[...versions].reverse().map(({ date, rows, sha256 }) => html`<li>${date !== undefined && html`<time datetime="${date}">${words.date(date)}</time> `}${rows !== undefined && words.rows(rows)} <code title="SHA-256">${sha256.slice(0, 12)}</code></li>`)}</ol></section>`;
}
