import { type Html, html } from '../../html/html.ts';
import { pathLink } from '../../html/links.ts';
import type { SectionInput } from './page.ts';

/** Ready lines for those who read the file with a program, and the code to embed the preview. */
export function developersSection({ view: { record, tables }, settings, words }: SectionInput) {
  const table = tables[0];
  if (table === undefined) return undefined;
  const base = settings.url ?? 'https://…/';
  const address = `${base}jeux/${record.id}/${pathLink(table.resource.path)}`;
  const samples: readonly (readonly [string, string])[] = [
    ['curl', `curl -O ${address}`],
    ['Python', `import pandas\ntable = pandas.read_csv("${address}", dtype=str)`],
    ['R', `table <- read.csv("${address}", colClasses = "character")`],
    ['JavaScript', `const text = await (await fetch("${address}")).text()`],
  ];
  const frame = `<iframe src="${base}jeux/${record.id}/integrer.html" title="${record.title.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" width="100%" height="480"></iframe>`;
  return html`<section aria-labelledby="developpeurs"><h2 id="developpeurs">${words.useTitle}</h2><p>${words.useText} <a href="../../api/openapi.json">OpenAPI</a></p>
${samples.map(([name, text]) => sample(name, text, words))}
${sample(words.embed, frame, words)}</section>`;
}

function sample(name: string, text: string, words: SectionInput['words']): Html {
  const id = `code-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return html`<details><summary>${name}</summary><div class="copy"><pre tabindex="0"><code id="${id}">${text}</code></pre><button type="button" data-copy="${id}" data-done="${words.copied}" hidden>${words.copy}</button></div></details>`;
}
