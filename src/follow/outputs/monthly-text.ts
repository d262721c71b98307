import type { FollowedDataset, FollowReport } from '../follow.ts';
import type { FollowWords } from '../words/words.ts';
import { variation } from './variation.ts';

const LISTED = 6;

/**
 * The text of the month, in Markdown, ready to be sent: about the last month that is over, compared
 * with the same month a year before, since a town has its seasons.
 */
export function monthlyText(report: FollowReport, words: FollowWords): string {
  const month = report.months.at(-2) ?? report.months.at(-1) ?? '';
  const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const visits = total(report, month, 'visits');
  const downloads = total(report, month, 'downloads');
  const change = variation(total(report, before, 'downloads'), downloads);
  const { monthly } = words;
  const most = ranked(report.datasets, month).slice(0, LISTED);
  const reuses = report.datasets.flatMap((dataset) =>
    dataset.reuses
      .filter(({ created }) => created?.startsWith(month) === true)
      .map((reuse) => ({ ...reuse, dataset: dataset.title })),
  );
  const open = report.totals.discussionsOpen;
  return [
    `# ${monthly.title(month)}`,
    '',
    monthly.intro(
      words.datasets(report.datasets.length),
      words.number(visits),
      words.number(downloads),
    ),
    ...(change === undefined
      ? []
      : [`${words.downloads} : ${words.sameMonth(words.percent(change), before)}.`]),
    '',
    ...(most.length === 0
      ? []
      : [
          `## ${monthly.most}`,
          '',
          ...most.map(
            ({ dataset, value }) =>
              `- [${linkText(dataset.title)}](${dataset.page}) : ${words.number(value)}`,
          ),
          '',
        ]),
    `## ${monthly.newReuses}`,
    '',
    ...(reuses.length === 0
      ? [monthly.none]
      : reuses.map(({ title, url, dataset }) => `- [${linkText(title)}](${url}) — ${dataset}`)),
    '',
    ...(open === 0 ? [] : [monthly.questions(words.number(open)), '']),
    monthly.closing,
    '',
    ...words.method.map((line) => `> ${line}`),
    '',
  ].join('\n');
}

function total(report: FollowReport, month: string, key: 'visits' | 'downloads'): number {
  return report.datasets
    .flatMap(({ months }) => months)
    .filter((figures) => figures.month === month)
    .reduce((sum, figures) => sum + figures[key], 0);
}

function ranked(datasets: readonly FollowedDataset[], month: string) {
  return datasets
    .map((dataset) => ({
      dataset,
      value: dataset.months.find((figures) => figures.month === month)?.downloads ?? 0,
    }))
    .filter(({ value }) => value > 0)
    .sort((first, second) => second.value - first.value);
}

function linkText(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}
