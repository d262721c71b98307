import { chartFigure } from '../../charts/draw.ts';
import { type Html, html } from '../../html/html.ts';
import type { SectionInput } from './page.ts';

/** The pictures of all its tables; nothing when the columns give none. */
export function chartsSection({ view: { charts }, words }: SectionInput): Html | undefined {
  const figures = charts.map((chart, index) => chartFigure(chart, `graphique-${index + 1}`, words));
  if (figures.length === 0) return undefined;
  return html`<section aria-labelledby="graphiques"><h2 id="graphiques">${words.chartsTitle}</h2><div class="charts">${figures}</div></section>`;
}
