import { addMonths } from '../base/calendar.ts';
import type { Duty } from '../project/obligations/judge.ts';
import type { ObligationAnswer } from '../project/project.ts';
import type { Facts } from './facts.ts';
import { type Coverage, type DatasetStatus, type DutyStatus, note } from './report.ts';

/** Where the authority stands on each text that binds it, or may. */
export function dutyStatuses(
  duties: readonly Duty[],
  datasets: readonly DatasetStatus[],
  facts: Facts,
): readonly DutyStatus[] {
  return duties
    .filter(({ obligation, applies }) => obligation.level === 1 && applies !== 'no')
    .map((duty) => dutyStatus(duty, datasets, facts));
}

function dutyStatus(duty: Duty, all: readonly DatasetStatus[], facts: Facts): DutyStatus {
  const { obligation, next } = duty;
  const datasets = all.filter((one) => one.duties.includes(obligation.id));
  const answer = facts.project.obligations?.find(({ id }) => id === obligation.id);
  const coverage = coverageOf(duty, datasets, answer, facts);
  // Data with the schema of a text show that the authority is concerned.
  const applies = datasets.length > 0 ? 'yes' : duty.applies === 'no' ? 'to-check' : duty.applies;
  return {
    id: obligation.id,
    applies,
    coverage,
    datasets: datasets.map(({ id }) => id),
    ...(next === undefined ? {} : { next }),
    late: applies === 'yes' && isLate(duty, coverage, datasets, answer, facts),
    reasons: duty.reasons.map(({ code, params }) => note(code, params)),
  };
}

function coverageOf(
  { obligation }: Duty,
  datasets: readonly DatasetStatus[],
  answer: ObligationAnswer | undefined,
  { project }: Facts,
): Coverage {
  if (datasets.some(({ published }) => published.length > 0)) return 'covered';
  if (answer?.met !== undefined) return 'elsewhere';
  if (datasets.length > 0) return 'started';
  if (obligation.id === 'dpo') return project.roles?.dpo === undefined ? 'uncovered' : 'covered';
  return obligation.table === 'imposed' ? 'uncovered' : 'untracked';
}

/**
 * Late: a table that a text imposes and that is not published, here or elsewhere; data published
 * that have fallen behind their rhythm; a yearly declaration whose last one is too old.
 */
function isLate(
  { obligation, next }: Duty,
  coverage: Coverage,
  datasets: readonly DatasetStatus[],
  answer: ObligationAnswer | undefined,
  { today }: Facts,
): boolean {
  if (coverage === 'uncovered') return true;
  if (coverage === 'started') return obligation.table === 'imposed';
  if (coverage === 'covered') return datasets.some(({ rhythm }) => rhythm.late > 0);
  if (coverage !== 'elsewhere' || next === undefined || answer === undefined) return false;
  const lastDue = addMonths(next, -12);
  return answer.when <= addMonths(lastDue, -12) && lastDue < today;
}
