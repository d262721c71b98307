import type { Words } from '../words/words.ts';
import type { Chart } from './chart.ts';

/** The title of a chart: what is measured, by what. */
export function titleOf({ subject, others, points }: Chart, words: Words): string {
  const title = words.chartTitle(subject);
  return others > 0 ? `${title} (${words.firstOf(points.length, points.length + others)})` : title;
}

/** What the picture shows, in one sentence: the highest point. */
export function summaryOf(chart: Chart, words: Words): string {
  const highest = chart.points.reduce(
    (best, point) => (point.value > best.value ? point : best),
    chart.points[0] ?? { label: '', value: 0 },
  );
  return words.highest(periodName(highest.label, words), words.number(highest.value));
}

/** `2024-03` as `mars 2024`; anything else as it is. */
export function periodName(label: string, words: Words, short = false): string {
  const month = /^(\d{4})-(\d{2})$/.exec(label);
  if (month === null) return label;
  const name = words.months[Number(month[2]) - 1] ?? '';
  if (!short) return `${name} ${month[1]}`;
  return `${month[2]}/${(month[1] ?? '').slice(2)}`;
}
