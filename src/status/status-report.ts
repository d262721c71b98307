import { OBLIGATIONS } from '../project/obligations/index.ts';
import { judgeObligations, type Subject } from '../project/obligations/judge.ts';
import { actionsOf } from './actions.ts';
import { authoritySteps } from './authority-steps.ts';
import { datasetFacts } from './dataset-facts.ts';
import { datasetStatus } from './dataset-status.ts';
import { dutyStatuses } from './duty-status.ts';
import type { Facts } from './facts.ts';
import {
  type DatasetStatus,
  type DutyStatus,
  type Lateness,
  note,
  type StatusReport,
} from './report.ts';

/**
 * The action plan: pure, from what was read.
 * @param totalPopulation population totale, when the directory tells it
 */
export function statusReport(facts: Facts, totalPopulation?: number): StatusReport {
  const { project, today } = facts;
  const subject: Subject = {
    ...project.authority,
    ...(totalPopulation === undefined ? {} : { totalPopulation }),
    ...(project.obligations === undefined ? {} : { answers: project.obligations }),
  };
  const duties = judgeObligations(subject, today);
  const datasets = project.datasets.map((one) => datasetStatus(datasetFacts(one, facts), duties));
  const statuses = dutyStatuses(duties, datasets, facts);
  const steps = authoritySteps(facts, datasets);
  return {
    version: 1,
    date: today,
    authority: project.authority,
    steps,
    inventory: facts.inventory,
    datasets,
    duties: statuses,
    late: lateness(datasets, statuses),
    actions: actionsOf(facts, steps, datasets, statuses, duties),
  };
}

/** What is late, duties first. */
function lateness(
  datasets: readonly DatasetStatus[],
  statuses: readonly DutyStatus[],
): readonly Lateness[] {
  const duties = statuses
    .filter(({ late }) => late)
    .map(({ id, coverage }) => {
      const { fr = id, en = id } = OBLIGATIONS.find((one) => one.id === id)?.title ?? {};
      return { compulsory: true, what: note('status-duty-late', { duty: id, coverage, fr, en }) };
    });
  const bound = new Set(statuses.filter(({ late }) => late).flatMap((one) => one.datasets));
  const own = datasets
    .filter(({ id, rhythm }) => rhythm.late > 0 && !bound.has(id))
    .map(({ title, rhythm }) => ({
      compulsory: false,
      what: note('status-late', { dataset: title, days: rhythm.late, next: rhythm.next ?? '' }),
    }));
  return [...duties, ...own];
}
