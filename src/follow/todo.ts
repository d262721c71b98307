import type { FollowedDataset, Todo } from './follow.ts';

/** A set that nobody took in a year deserves a better title, keywords or format. */
const UNUSED_MONTHS = 12;

/** What a person should do, the most urgent first. */
export function todoOf(datasets: readonly FollowedDataset[], months: readonly string[]): Todo[] {
  const of = (kind: Todo['kind'], about: (dataset: FollowedDataset) => readonly string[]): Todo[] =>
    datasets.flatMap((dataset) =>
      about(dataset).map((thing) => ({
        kind,
        dataset: dataset.id,
        title: dataset.title,
        about: thing,
      })),
    );
  const links = (state: 'dead' | 'changed') => (dataset: FollowedDataset) =>
    dataset.links.filter((link) => link.state === state).map(({ title }) => title);
  return [
    ...of('dead-link', links('dead')),
    ...of('changed-link', links('changed')),
    ...of('late', ({ freshness: { late, due } }) => (late && due !== null ? [due] : [])),
    ...of('unanswered', ({ discussions }) =>
      discussions.filter(({ answered }) => !answered).map(({ title }) => title),
    ),
    ...of('preview-failed', ({ previews }) =>
      previews.filter(({ state }) => state === 'failed').map(({ title }) => title),
    ),
    ...of('unused', (dataset) => (isUnused(dataset, months) ? [months[0] ?? ''] : [])),
  ];
}

function isUnused(dataset: FollowedDataset, months: readonly string[]): boolean {
  if (months.length <= UNUSED_MONTHS || dataset.months.length === 0) return false;
  const year = dataset.months.slice(0, -1).slice(-UNUSED_MONTHS);
  return dataset.totals.downloads === 0 && year.every(({ downloads }) => downloads === 0);
}
