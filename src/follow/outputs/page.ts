import { chartFigure } from '../../site/charts/draw.ts';
import { html, type Part, trusted } from '../../site/html/html.ts';
import { safeLink } from '../../site/html/links.ts';
import type { Words } from '../../site/words/words.ts';
import type { FollowedDataset, FollowReport } from '../follow.ts';
import type { FollowWords } from '../words/words.ts';
import { PAGE_STYLE } from './page-style.ts';
import { freshnessText } from './text.ts';

/** One page for the council: figures, charts, what is to be done; it opens without network. */
export function followPage(report: FollowReport, words: FollowWords, site: Words): string {
  const { datasets, totals, months, todo } = report;
  const hasMonths = datasets.some((dataset) => dataset.months.length > 0);
  const title = words.title(report.date);
  return html`<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${trusted(PAGE_STYLE)}</style></head>
<body><main><h1>${title}</h1><p>${report.platform}</p>
<ul class="figures">${figures(report, words).map(([name, value]) => html`<li><strong>${value}</strong> ${name}</li>`)}</ul>
<h2>${words.todoTitle}</h2>${todo.length === 0 ? html`<p>${words.nothingToDo}</p>` : html`<ul>${todo.map((one) => html`<li>${words.todo(one, words.day)}</li>`)}</ul>`}
${hasMonths ? charts(report, words, site) : html`<p>${words.noMetrics}</p>`}
<h2>${words.datasets(datasets.length)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${words.dataset}"><table><thead><tr><th scope="col">${words.dataset}</th><th scope="col" class="number">${words.visits}</th><th scope="col" class="number">${words.downloads}</th><th scope="col" class="number">${words.reuses}</th><th scope="col">${words.freshness}</th></tr></thead><tbody>${datasets.map((dataset) => row(dataset, words))}</tbody></table></div>
${words.method.map((line) => html`<p class="soft">${line}</p>`)}${hasMonths && html`<p class="soft">${words.partial(months.at(-1) ?? '')}</p>`}
<p class="soft">${words.sinceStart} : ${words.number(totals.visits)} ${words.visits.toLowerCase()}, ${words.number(totals.downloads)} ${words.downloads.toLowerCase()}</p></main></body></html>
`.text;
}

function figures(report: FollowReport, words: FollowWords): readonly (readonly [string, string])[] {
  const { totals, datasets } = report;
  return [
    [words.dataset, words.number(datasets.length)],
    [words.visits, words.number(totals.visits)],
    [words.downloads, words.number(totals.downloads)],
    [words.reuses, words.number(totals.reuses)],
    [words.discussions, words.number(totals.discussionsOpen)],
  ];
}

function charts({ datasets, months }: FollowReport, words: FollowWords, site: Words): Part {
  const over = (key: 'visits' | 'downloads') =>
    months.map((month) => ({
      label: month,
      value: datasets
        .flatMap((dataset) => dataset.months)
        .filter((figures) => figures.month === month)
        .reduce((sum, figures) => sum + figures[key], 0),
    }));
  return (['visits', 'downloads'] as const).map((key) =>
    chartFigure(
      {
        kind: 'columns',
        subject: { says: 'sum-by-period', amount: words[key], period: 'month', date: '' },
        points: over(key),
        others: 0,
      },
      key,
      site,
    ),
  );
}

function row(dataset: FollowedDataset, words: FollowWords): Part {
  const sum = (key: 'visits' | 'downloads') =>
    dataset.months.length === 0
      ? dataset.totals[key]
      : dataset.months.reduce((all, month) => all + month[key], 0);
  const link = safeLink(dataset.page);
  return html`<tr><th scope="row">${link === undefined ? dataset.title : html`<a href="${link}">${dataset.title}</a>`}</th><td class="number">${words.number(sum('visits'))}</td><td class="number">${words.number(sum('downloads'))}</td><td class="number">${words.number(dataset.reuses.length)}</td><td>${freshnessText(dataset.freshness, words)}</td></tr>`;
}
