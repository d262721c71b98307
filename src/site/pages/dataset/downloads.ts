import type { ResourceRecord } from '../../../metadata/record.ts';
import { type Html, html } from '../../html/html.ts';
import { pathLink, safeLink } from '../../html/links.ts';
import { fileTitle } from './file-title.ts';
import type { SectionInput } from './page.ts';

/** Every file with its format, size and checksum; the first ones are those that most people open. */
export function downloadsSection({ view: { record }, words }: SectionInput): Html {
  const order = ['csv', 'xlsx', 'geojson', 'json', 'parquet'];
  const rank = ({ kind, format }: ResourceRecord) =>
    (kind === 'main' ? 0 : 100) + (order.indexOf(format) + 1 || 50);
  const files = [...record.resources].sort((first, second) => rank(first) - rank(second));
  return html`<section aria-labelledby="telecharger"><h2 id="telecharger">${words.downloads}</h2>
<ul class="downloads">${files.map((file) => html`<li><a class="${file.kind === 'main' ? 'button' : 'plain'}" href="${addressOf(file)}"${download(file)}>${words.download(nameOf(file, record.resources), file.format.toUpperCase(), words.bytes(file.bytes ?? 0))}</a>${file.sha256 !== undefined && html`<details><summary>${words.checksum}</summary><code class="long">${file.sha256}</code></details>`}</li>`)}</ul></section>`;
}

/** The file's title; its path too when several files of one format have the same title. */
function nameOf(file: ResourceRecord, all: readonly ResourceRecord[]): string {
  const twins = all.filter(({ title, format }) => title === file.title && format === file.format);
  if (twins.length > 1) return `${file.title} — ${file.path}`;
  return fileTitle(file);
}

function addressOf(file: ResourceRecord): string {
  if (file.sha256 === undefined && file.url !== undefined) return safeLink(file.url) ?? '#';
  return pathLink(file.path);
}

function download(file: ResourceRecord): Html | false {
  return file.sha256 !== undefined && html` download`;
}
