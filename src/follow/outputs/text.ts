import type { FollowedDataset, FollowReport } from '../follow.ts';
import type { FollowWords } from '../words/words.ts';
import { sparkline } from './sparkline.ts';

/** The report for a terminal: one block a dataset, then what is to be done. */
export function followText(report: FollowReport, words: FollowWords): string {
  const { datasets, months, silent, todo } = report;
  return [
    words.title(report.date),
    `${report.platform} · ${words.datasets(datasets.length)}`,
    '',
    ...datasets.flatMap((dataset) => [...block(dataset, words), '']),
    ...(datasets.some((dataset) => dataset.months.length > 0)
      ? [`(${words.partial(months.at(-1) ?? '')})`, '']
      : []),
    ...silent.map((service) => words.silent[service]),
    todo.length === 0 ? words.nothingToDo : `${words.todoTitle} (${words.number(todo.length)})`,
    ...todo.map((one) => `  • ${words.todo(one, words.day)}`),
    '',
  ].join('\n');
}

function block(dataset: FollowedDataset, words: FollowWords): readonly string[] {
  const { title, months, totals, freshness } = dataset;
  const line = (name: string, values: readonly number[], total: number) =>
    `  ${name.padEnd(16)} ${sparkline(values)}  ${words.number(total)}`;
  const visits = months.map((month) => month.visits);
  const downloads = months.map((month) => month.downloads);
  return [
    title,
    ...(months.length === 0
      ? [
          `  ${words.visits} : ${words.number(totals.visits)} · ${words.downloads} : ${words.number(totals.downloads)}`,
        ]
      : [
          line(words.visits, visits, visits.reduce(add, 0)),
          line(words.downloads, downloads, downloads.reduce(add, 0)),
        ]),
    `  ${words.followers} : ${words.number(totals.followers)} · ${words.reuses} : ${words.number(dataset.reuses.length || totals.reuses)} · ${words.discussions} : ${words.number(dataset.discussions.length || totals.discussionsOpen)}`,
    `  ${freshnessText(freshness, words)}`,
  ];
}

function add(sum: number, value: number): number {
  return sum + value;
}

/** Last update, and what is expected next. */
export function freshnessText(
  { updated, due, late }: FollowedDataset['freshness'],
  words: FollowWords,
): string {
  const next = due === null ? words.noRhythm : late ? words.late(due) : words.due(due);
  return updated === null ? next : `${words.updated(updated)}, ${next}`;
}
