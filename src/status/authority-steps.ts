import type { Facts } from './facts.ts';
import { type DatasetStatus, note, type StatusNote, type StepStatus } from './report.ts';
import { opinion } from './steps/step.ts';

/** The five steps for the authority as a whole. */
export function authoritySteps(
  facts: Facts,
  datasets: readonly DatasetStatus[],
): readonly StepStatus[] {
  return [
    { step: 'launch', ...launched(facts) },
    { step: 'identify', ...identified(facts) },
    { step: 'standardise', ...shared(datasets, 'standardise', 'status-share-standard') },
    { step: 'produce', ...shared(datasets, 'produce', 'status-share-published') },
    { step: 'animate', ...animated(datasets) },
  ];
}

function launched({ project, framed }: Facts) {
  const { authority, roles, objectives = [] } = project;
  const missing: StatusNote[] = [];
  if (authority === undefined) missing.push(note('status-no-authority'));
  if (roles?.dpo === undefined) missing.push(note('status-no-dpo'));
  if (roles?.projectLead === undefined) missing.push(note('status-no-lead'));
  if (objectives.length === 0) missing.push(note('status-no-objective'));
  if (!framed) missing.push(note('status-no-framing'));
  if (authority !== undefined && authority.staff === undefined) {
    missing.push(note('status-no-staff'));
  }
  return opinion(missing, 5);
}

function identified({ inventory }: Facts) {
  const { date, tables, waiting, unlisted, owners, decisions, toDecide } = inventory;
  if (date === undefined && decisions === 0) return opinion([note('status-no-inventory')], 1);
  const asked = owners.filter((one) => one.waiting > 0);
  const missing = [
    ...(waiting === 0
      ? []
      : [note('status-waiting', { tables, count: waiting, date: date ?? '' })]),
    ...(asked.length < 2 ? [] : [waitingFor(asked)]),
    ...(toDecide === 0 ? [] : [note('status-undecided', { count: toDecide })]),
    ...(unlisted === 0
      ? []
      : [note(date === undefined ? 'status-unlisted' : 'status-new-files', { count: unlisted })]),
  ];
  // Someone listed the files, or decided: it has begun.
  return opinion(missing, Number.POSITIVE_INFINITY);
}

function waitingFor(asked: Facts['inventory']['owners']): StatusNote {
  return note('status-waiting-owners', {
    owners: asked.map(({ owner = '' }) => owner),
    counts: asked.map(({ waiting }) => waiting),
  });
}

function shared(datasets: readonly DatasetStatus[], step: string, code: string) {
  const done = datasets.filter(({ steps }) =>
    steps.some((one) => one.step === step && one.state === 'done'),
  ).length;
  if (datasets.length === 0) return opinion([note('status-no-dataset')], 1);
  const rest = { done, count: datasets.length };
  return opinion(done === datasets.length ? [] : [note(code, rest)], done === 0 ? 1 : 2);
}

function animated(datasets: readonly DatasetStatus[]) {
  const published = datasets.filter((one) => one.published.length > 0);
  if (published.length === 0) return { state: 'none' as const, notes: [] };
  const late = published.filter(({ rhythm }) => rhythm.late > 0).length;
  return late === 0
    ? { state: 'done' as const, notes: [] }
    : { state: 'late' as const, notes: [note('status-late-count', { count: late })] };
}
