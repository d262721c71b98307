import type { FollowWords } from './words.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
let format: Intl.NumberFormat | undefined;

function number(value: number): string {
  format ??= new Intl.NumberFormat('en-GB');
  return format.format(value);
}

function month(text: string): string {
  const [year = '', index = '1'] = text.split('-');
  return `${MONTHS[Number(index) - 1] ?? ''} ${year}`;
}

function day(iso: string): string {
  const [year = '', index = '1', number = '1'] = iso.split('-');
  return `${Number(number)} ${MONTHS[Number(index) - 1] ?? ''} ${year}`;
}

export const en: FollowWords = {
  lang: 'en',
  number,
  day,
  month,
  ofMonth: (text) => `of ${month(text)}`,
  percent: (value) => `${value > 0 ? '+' : ''}${number(value)}%`,
  title: (date) => `Open data followed on ${day(date)}`,
  datasets: (count) => `${number(count)} ${count === 1 ? 'dataset' : 'datasets'}`,
  visits: 'Visits',
  downloads: 'Downloads',
  followers: 'Followers',
  reuses: 'Reuses',
  discussions: 'Open discussions',
  dataset: 'Dataset',
  total: 'Total',
  sinceStart: 'Since publication',
  monthHead: 'Month',
  byMonth: 'Month by month',
  partial: (text) => `${month(text)} is not over`,
  freshness: 'Freshness',
  updated: (date) => `updated on ${day(date)}`,
  due: (date) => `next update before ${day(date)}`,
  late: (date) => `late: expected on ${day(date)}`,
  noRhythm: 'no rhythm announced',
  todoTitle: 'To do',
  nothingToDo: 'Nothing to do: links answer and updates are on time.',
  todo: ({ kind, title, about }, date) => {
    switch (kind) {
      case 'dead-link':
        return `${title}: the file “${about}” no longer answers → publish it again`;
      case 'changed-link':
        return `${title}: the address of “${about}” no longer gives the published file → see what it gives`;
      case 'late':
        return `${title}: an update was expected on ${date(about)} → odc build, then odc publish; or change the announced frequency`;
      case 'unanswered':
        return `${title}: the question “${about}” waits for an answer`;
      case 'preview-failed':
        return `${title}: the platform could not read “${about}” → odc validate on this file`;
      case 'unused':
        return `${title}: no download for a year → look again at title, keywords and formats`;
    }
  },
  silent: {
    metrics:
      'The statistics service does not answer: visits and downloads are those already known, or missing.',
    reuses: 'The list of reuses does not answer.',
    discussions: 'The list of discussions does not answer.',
    links: 'Files were not asked for.',
  },
  noMetrics: 'This platform has no statistics by month.',
  missing: (id) => `${id} is not, or no longer, public on the platform`,
  election: (text) =>
    `Elections in ${month(text)}: from the sixth month before, a campaign that praises what the authority did is forbidden (French electoral code, L. 52-1). To do: keep to facts and to the usual dates, have it read`,
  method: [
    'Source: the platform and its statistics service. A visit is a page seen, not a person; robots are counted in part.',
    'Only files hosted by the platform and its permanent addresses are counted; a file downloaded directly from another site is not.',
  ],
  sameMonth: (variation, text) => `${variation} compared with ${month(text)}`,
  monthly: {
    title: (text) => `Open data: the month of ${month(text)}`,
    intro: (sets, visits, downloads) =>
      `${sets} online, ${visits} visits and ${downloads} downloads in the month.`,
    most: 'Most downloaded',
    newReuses: 'What others made of them',
    none: 'No new reuse was reported. Do you know of one? Tell us.',
    questions: (open) => `${open} wait for an answer on the platform.`,
    closing: 'A question, an error, a need? Write to us, or ask on the page of the dataset.',
  },
};
