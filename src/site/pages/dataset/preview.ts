import { type Html, html } from '../../html/html.ts';
import { safeLink } from '../../html/links.ts';
import type { TableView, ViewColumn } from '../../model.ts';
import type { Words } from '../../words/words.ts';
import { fileTitle } from './file-title.ts';
import type { SectionInput } from './page.ts';

/** A longer cell would push everything else away; the file has it whole. */
const LONGEST = 300;

/** The first rows of each table, in the page itself; a script adds sorting, filtering and paging. */
export function previewSection({ view: { tables }, words }: SectionInput): Html | undefined {
  if (tables.length === 0) return undefined;
  return html`<section aria-labelledby="apercu"><h2 id="apercu">${words.preview}</h2>${tables.map(
    (table, index) => {
      const preview = tablePreview(table, index, words);
      // One table at once: the others open on a click, or when a link leads to them.
      return index === 0
        ? preview
        : html`<details><summary>${fileTitle(table.resource)}</summary>${preview}</details>`;
    },
  )}</section>`;
}

function tablePreview(table: TableView, index: number, words: Words): Html {
  const { columns, first, rows, resource, chunks, parquet } = table;
  const number = index + 1;
  return html`<div class="table" id="apercu-${number}" data-table="${number}" data-rows="${rows}" data-chunks="${chunks.count}" data-chunk-rows="${chunks.rows}" data-held="${chunks.held}"${parquet !== undefined && html` data-parquet="${parquet}"`} data-types="${columns.map(({ type }) => type).join(' ')}" data-words="${JSON.stringify(words.table)}" data-lang="${words.lang}">
<div class="scroll" tabindex="0" role="region" aria-label="${words.preview}${words.colon}${fileTitle(resource)}"><table><caption>${fileTitle(resource)} — <span class="count">${words.previewOf(first.length, rows)}</span></caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>${first.map((row) => html`<tr>${columns.map((column, at) => cell(row[at] ?? '', column))}</tr>`)}</tbody></table></div></div>`;
}

function head({ name, title, type }: ViewColumn): Html {
  return html`<th scope="col"${isNumber(type) && html` class="number"`}${title !== undefined && title !== name && html` title="${title}"`}>${name}</th>`;
}

function cell(value: string, { type }: ViewColumn): Html {
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (isNumber(type)) return html`<td class="number">${text}</td>`;
  const link = /^https?:\/\//.test(value) ? safeLink(value) : undefined;
  return link === undefined
    ? html`<td>${text}</td>`
    : html`<td><a href="${link}" rel="noopener nofollow">${text}</a></td>`;
}

function isNumber(type: string): boolean {
  return type === 'number' || type === 'integer';
}
