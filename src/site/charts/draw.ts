import { scaleLinear } from 'd3-scale';
import { type Html, html } from '../html/html.ts';
import type { Words } from '../words/words.ts';
import type { Chart } from './chart.ts';
import { periodName, summaryOf, titleOf } from './tell.ts';

const WIDTH = 720;
const BAR = 26;
const HEIGHT = 300;
const LABELS = 210;
const MARGIN = { top: 12, right: 16, bottom: 34, left: 74 } as const;

/**
 * A chart with its title, what it shows in one sentence and its figures: colours come from the
 * style sheet, so that it follows dark mode and print. `id` must be unique in the page.
 */
export function chartFigure(chart: Chart, id: string, words: Words): Html {
  const title = titleOf(chart, words);
  const summary = summaryOf(chart, words);
  const drawing = chart.kind === 'bars' ? bars(chart, words) : overTime(chart, words);
  return html`<figure class="chart" id="${id}">
<figcaption><strong>${title}</strong> <span class="soft">${summary}</span></figcaption>
<div class="scroll plain" tabindex="0" role="region" aria-label="${title}"><svg viewBox="0 0 ${WIDTH} ${drawing.height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${summary}</desc>${drawing.content}</svg></div>
${figures(chart, title, words)}</figure>`;
}

/** The same figures as a table: nothing is said by the picture alone (RGAA 1.6, 1.7). */
function figures(chart: Chart, title: string, words: Words): Html {
  return html`<details><summary>${words.figures}</summary><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><caption class="hidden">${title}</caption><thead><tr><th scope="col">${words.label}</th><th scope="col" class="number">${words.value}</th></tr></thead><tbody>${chart.points.map(
    ({ label, value }) =>
      html`<tr><th scope="row">${periodName(label, words)}</th><td class="number">${words.number(value)}</td></tr>`,
  )}</tbody></table></div></details>`;
}

interface Drawing {
  readonly content: Html;
  readonly height: number;
}

function bars(chart: Chart, words: Words): Drawing {
  const most = Math.max(...chart.points.map(({ value }) => value), 0) || 1;
  const least = Math.min(...chart.points.map(({ value }) => value), 0);
  const x = scaleLinear([least, most], [0, WIDTH - LABELS - 120]);
  const height = chart.points.length * BAR + 8;
  const content = chart.points.map(({ label, value }, index) => {
    const y = index * BAR + 4;
    const from = LABELS + Math.min(x(0), x(value));
    const width = Math.max(1, Math.abs(x(value) - x(0)));
    return html`<text x="${LABELS - 8}" y="${y + 16}" class="label end">${short(label, 28)}</text><rect x="${round(from)}" y="${y + 3}" width="${round(width)}" height="${BAR - 8}" rx="2" class="mark"><title>${label} : ${words.number(value)}</title></rect><text x="${round(from + width + 6)}" y="${y + 16}" class="figure">${words.number(value)}</text>`;
  });
  return { content: html`${content}`, height };
}

function overTime(chart: Chart, words: Words): Drawing {
  const values = chart.points.map(({ value }) => value);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values) || 1],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(5);
  const step = (WIDTH - MARGIN.left - MARGIN.right) / chart.points.length;
  const x = (index: number) => MARGIN.left + step * (index + 0.5);
  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        html`<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(tick))}" y2="${round(y(tick))}" class="grid"/><text x="${MARGIN.left - 8}" y="${round(y(tick) + 4)}" class="figure end">${words.compact(tick)}</text>`,
    );
  const every = Math.ceil(chart.points.length / 12);
  const labels = chart.points.map(({ label }, index) =>
    index % every === 0
      ? html`<text x="${round(x(index))}" y="${HEIGHT - 12}" class="label middle">${periodName(label, words, true)}</text>`
      : '',
  );
  const marks =
    chart.kind === 'line' ? line(chart, x, y, words) : uprights(chart, x, y, step, words);
  return { content: html`${grid}${labels}${marks}`, height: HEIGHT };
}

type Scale = (value: number) => number;

function line(chart: Chart, x: Scale, y: Scale, words: Words): Html {
  const path = chart.points
    .map(({ value }, index) => `${index === 0 ? 'M' : 'L'}${round(x(index))},${round(y(value))}`)
    .join('');
  const dots = chart.points.map(
    ({ label, value }, index) =>
      html`<circle cx="${round(x(index))}" cy="${round(y(value))}" r="3" class="mark"><title>${periodName(label, words)} : ${words.number(value)}</title></circle>`,
  );
  return html`<path d="${path}" class="line"/>${dots}`;
}

function uprights(chart: Chart, x: Scale, y: Scale, step: number, words: Words): Html {
  const width = Math.min(60, step * 0.7);
  return html`${chart.points.map(({ label, value }, index) => {
    const top = Math.min(y(value), y(0));
    const height = Math.max(1, Math.abs(y(value) - y(0)));
    return html`<rect x="${round(x(index) - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="2" class="mark"><title>${periodName(label, words)} : ${words.number(value)}</title></rect>`;
  })}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
