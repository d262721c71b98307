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

function identified({ project, undecided }: Facts) {
  const decisions = project.inventory?.decisions ?? [];
  const open = decisions.filter(({ decision }) => decision === 'to-decide').length;
  if (decisions.length === 0) return opinion([note('status-no-inventory')], 1);
  return opinion(
    [
      ...(open === 0 ? [] : [note('status-undecided', { count: open })]),
      ...(undecided === 0 ? [] : [note('status-unlisted', { count: undecided })]),
    ],
    3,
  );
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
