import { type Html, html } from '../../html/html.ts';
import { fileTitle } from './file-title.ts';
import type { SectionInput } from './page.ts';

/** The data dictionary: each column, what it holds, an example; once for tables of one shape. */
export function structureSection({ view: { tables }, words }: SectionInput): Html | undefined {
  if (tables.length === 0) return undefined;
  return html`<section aria-labelledby="structure"><h2 id="structure">${words.structure}</h2>${shapesOf(
    tables,
  ).map(
    ({ resource, columns }) =>
      html`<div class="scroll" tabindex="0" role="region" aria-label="${words.structure}${words.colon}${fileTitle(resource)}"><table class="structure"><caption>${fileTitle(resource)}</caption><thead><tr><th scope="col">${words.column}</th><th scope="col">${words.type}</th><th scope="col">${words.description}</th><th scope="col">${words.example}</th><th scope="col">${words.required}</th></tr></thead><tbody>${columns.map(
        ({ name, type, title, description, example, required }) =>
          html`<tr><th scope="row"><code>${name}</code></th><td>${words.types[type] ?? type}</td><td>${description ?? title ?? ''}</td><td>${example ?? ''}</td><td>${required === true ? words.yes : words.no}</td></tr>`,
      )}</tbody></table></div>`,
  )}</section>`;
}

function shapesOf(tables: SectionInput['view']['tables']): SectionInput['view']['tables'] {
  const seen = new Set<string>();
  return tables.filter(({ columns }) => {
    const shape = JSON.stringify(columns.map(({ name }) => name));
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
}
