import type { Dataset } from './world.ts';

const DAYS: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  bimonthly: 62,
  quarterly: 93,
  semiannual: 365,
  annual: 365,
  biennial: 730,
  triennial: 1096,
};
const CLOSED = new Set(['pdf', 'doc', 'docx', 'word', 'xls', 'excel', 'xlsx']);
const DAY = 86_400_000;

export function lastUpdate({ resources, modified }: Dataset): number {
  return resources.length === 0 ? modified : Math.max(...resources.map((one) => one.modified));
}

/** The `quality` of a dataset: nine criteria, the last three only with resources. */
export function qualityOf(dataset: Dataset, now: number): Readonly<Record<string, unknown>> {
  const { resources, frequency } = dataset;
  const known = frequency !== 'unknown';
  const days = DAYS[frequency];
  const criteria: Record<string, boolean> = {
    license: dataset.license !== null,
    temporal_coverage: dataset.temporal_coverage !== null,
    spatial: dataset.spatial !== null,
    update_frequency: known,
    dataset_description_quality: dataset.description.length > 100,
  };
  if (known) {
    criteria.update_fulfilled_in_time =
      days === undefined || lastUpdate(dataset) + (days + 1) * DAY >= now;
  }
  const scored = Object.values(criteria).filter(Boolean).length;
  if (resources.length === 0) return { ...criteria, score: scored / 9 };
  const more = {
    all_resources_available: true,
    has_open_format: resources.some(({ format }) => format !== null && !CLOSED.has(format)),
    resources_documentation: resources.some(
      ({ type, description }) => type === 'documentation' || description !== null,
    ),
  };
  const points = scored + Object.values(more).filter(Boolean).length;
  return { ...criteria, ...more, has_resources: true, score: points / 9 };
}
