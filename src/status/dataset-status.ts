import type { Duty } from '../project/obligations/judge.ts';
import type { Dataset } from '../project/project.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import type { DatasetStatus } from './report.ts';
import { DATASET_STEPS } from './steps/index.ts';

/** Where one dataset stands. */
export function datasetStatus(known: DatasetFacts, duties: readonly Duty[]): DatasetStatus {
  const { dataset, rhythm, published } = known;
  const steps = DATASET_STEPS.map(({ id, judge }) => ({ step: id, ...judge(known) }));
  const at = steps.find(({ state }) => state !== 'done')?.step;
  return {
    id: dataset.id,
    title: dataset.title ?? dataset.id,
    steps,
    ...(at === undefined ? {} : { at }),
    rhythm,
    published,
    duties: duties.filter((duty) => answers(dataset, duty)).map(({ obligation }) => obligation.id),
    blocked: steps.some(({ state }) => state === 'blocked'),
  };
}

/** True when publishing the dataset meets a duty that binds the authority, or may. */
export function answers(dataset: Dataset, { obligation, applies }: Duty): boolean {
  if (obligation.level !== 1 || applies === 'no') return false;
  if (obligation.table !== 'imposed' && obligation.table !== 'free') return false;
  const named = [dataset.schema, ...dataset.resources.map(({ schema }) => schema)]
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/@[^@/]*$/, ''));
  return obligation.schemas.some((schema) => named.includes(schema));
}
