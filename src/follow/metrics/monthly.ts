import type { MonthFigures } from '../follow.ts';
import { count, text } from '../platform/answers.ts';
import type { Reader } from '../platform/reader.ts';

/** The metrics of data.gouv.fr; the demonstration platform has none. */
export const METRICS: Readonly<Record<string, string>> = {
  'https://www.data.gouv.fr': 'https://metric-api.data.gouv.fr',
};

/** What its service gives at most on one page. */
const PAGE = 50;
/** Beyond, one list of the whole organisation asks less of the service. */
const ONE_BY_ONE = 10;

/**
 * Figures by dataset and month: files hosted by the platform and its permanent links only. A month
 * without a visit has no row: absent is 0.
 */
export async function monthlyFigures(
  base: string,
  ids: readonly string[],
  organization: string | null,
  from: string,
  reader: Reader,
): Promise<ReadonlyMap<string, readonly MonthFigures[]>> {
  const wanted = new Set(ids);
  const since = `metric_month__greater=${from}&metric_month__sort=asc&page_size=${PAGE}`;
  const filters =
    organization !== null && ids.length > ONE_BY_ONE
      ? [`organization_id__exact=${encodeURIComponent(organization)}`]
      : ids.map((id) => `dataset_id__exact=${encodeURIComponent(id)}`);
  const figures = new Map<string, MonthFigures[]>();
  for (const filter of filters) {
    for (const row of await reader.all(`${base}/api/datasets/data/?${filter}&${since}`)) {
      const id = text(row.dataset_id);
      const month = text(row.metric_month);
      if (id === null || month === null || !wanted.has(id)) continue;
      const known = figures.get(id) ?? [];
      known.push({
        month,
        visits: count(row.monthly_visit),
        downloads: count(row.monthly_download_resource),
      });
      figures.set(id, known);
    }
  }
  return figures;
}

/** One figure a month, 0 where nothing was told. */
export function filledMonths(
  figures: readonly MonthFigures[],
  months: readonly string[],
): readonly MonthFigures[] {
  const known = new Map(figures.map((figure) => [figure.month, figure]));
  return months.map((month) => known.get(month) ?? { month, visits: 0, downloads: 0 });
}
