import { OdcError } from '../base/errors.ts';
import type { Http, HttpSender } from '../ports/http.ts';
import type { Pause } from '../ports/pause.ts';
import type { FollowedDataset, FollowReport, MonthFigures, Totals } from './follow.ts';
import { freshnessOf } from './freshness.ts';
import { datasetLinks, previewsOf } from './links/dataset-links.ts';
import { filledMonths, monthlyFigures } from './metrics/monthly.ts';
import { lastMonths, monthFrom } from './months.ts';
import { type Answer, count, day, record, text } from './platform/answers.ts';
import { readDiscussions, readReuses } from './platform/community.ts';
import { type PlatformDataset, readDatasets, type Subject } from './platform/datasets.ts';
import { createReader, type Reader } from './platform/reader.ts';
import { todoOf } from './todo.ts';

export interface SurveyRequest {
  /** Address of the platform, without final slash. */
  readonly base: string;
  /** Address of its metrics; `undefined`: it has none. */
  readonly metrics: string | undefined;
  readonly subject: Subject;
  /** Ids of `odc.yml` by id of the platform. */
  readonly projectIds: ReadonlyMap<string, string>;
  readonly months: number;
  readonly today: string;
  /** Asks for every file too. */
  readonly links: boolean;
}

export interface SurveyPorts {
  readonly http: Http & HttpSender;
  readonly pause: Pause;
}

type Silent = FollowReport['silent'][number];

/**
 * Asks a platform what became of datasets. A service beside the platform that does not answer is
 * noted, and the rest is told.
 * @throws OdcError `remote` when the platform itself does not answer
 */
export async function survey(
  request: SurveyRequest,
  ports: SurveyPorts,
  options: { readonly signal?: AbortSignal; readonly onDataset?: (title: string) => void } = {},
): Promise<FollowReport & { readonly missing: readonly string[] }> {
  const { base, today } = request;
  const { signal } = options;
  const reader = createReader(ports.http, signal);
  const months = lastMonths(today, request.months);
  const { found, missing } = await readDatasets(base, request.subject, reader);
  const silent = new Set<Silent>();
  const figures = await figuresOf(request, found, months, reader, silent);
  const datasets: FollowedDataset[] = [];
  for (const dataset of found) {
    options.onDataset?.(dataset.title);
    const told = figures?.get(dataset.id) ?? [];
    datasets.push({
      id: dataset.id,
      project: request.projectIds.get(dataset.id) ?? null,
      title: dataset.title,
      page: dataset.page,
      months: figures === undefined ? [] : filledMonths(told, months),
      totals: totalsOf(dataset.answer),
      freshness: freshness(dataset, today),
      links: await datasetLinks(dataset, request.links ? ports : undefined, signal),
      previews: previewsOf(dataset),
      reuses: await orNothing('reuses', silent, () => readReuses(base, dataset.id, reader)),
      discussions: await orNothing('discussions', silent, () =>
        readDiscussions(base, dataset, reader),
      ),
    });
  }
  return {
    version: 1,
    date: today,
    platform: base,
    months,
    datasets,
    totals: sum(datasets),
    todo: todoOf(datasets, months),
    silent: [...silent],
    missing,
  };
}

async function figuresOf(
  { metrics }: SurveyRequest,
  datasets: readonly PlatformDataset[],
  months: readonly string[],
  reader: Reader,
  silent: Set<Silent>,
): Promise<ReadonlyMap<string, readonly MonthFigures[]> | undefined> {
  if (metrics === undefined) return undefined;
  try {
    const ids = datasets.map(({ id }) => id);
    const organizations = new Set(datasets.map(({ organization }) => organization));
    const [organization = null] = organizations.size === 1 ? organizations : [];
    const before = monthFrom(months[0] ?? '', -1);
    return await monthlyFigures(metrics, ids, organization, before, reader);
  } catch (cause) {
    if (!isRemote(cause)) throw cause;
    silent.add('metrics');
    return undefined;
  }
}

async function orNothing<Value>(
  service: Silent,
  silent: Set<Silent>,
  act: () => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  if (silent.has(service)) return [];
  try {
    return await act();
  } catch (cause) {
    if (!isRemote(cause)) throw cause;
    silent.add(service);
    return [];
  }
}

function isRemote(cause: unknown): boolean {
  return cause instanceof OdcError && cause.kind === 'remote';
}

/** On a dataset `views` are pages seen; downloads are counted on its files. */
function totalsOf(answer: Answer): Totals {
  const metrics = record(answer.metrics);
  return {
    visits: count(metrics.views),
    downloads: count(metrics.resources_downloads),
    followers: count(metrics.followers),
    reuses: count(metrics.reuses),
    discussionsOpen: count(metrics.discussions_open),
  };
}

function freshness({ answer, resources }: PlatformDataset, today: string) {
  const days = resources
    .map((resource) => day(resource.last_modified) ?? day(resource.published))
    .filter((found) => found !== null)
    .sort();
  const updated = day(answer.last_update) ?? days.at(-1) ?? day(answer.last_modified);
  return freshnessOf(text(answer.frequency), updated, today);
}

function sum(datasets: readonly FollowedDataset[]): Totals {
  const total = (key: keyof Totals) => datasets.reduce((all, { totals }) => all + totals[key], 0);
  return {
    visits: total('visits'),
    downloads: total('downloads'),
    followers: total('followers'),
    reuses: total('reuses'),
    discussionsOpen: total('discussionsOpen'),
  };
}
