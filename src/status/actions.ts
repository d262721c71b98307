import type { Duty } from '../project/obligations/judge.ts';
import type { Facts } from './facts.ts';
import {
  type Action,
  type DatasetStatus,
  type DutyStatus,
  note,
  type StatusNote,
  type StepStatus,
} from './report.ts';

/** The command that answers each fact; `ID` and `FILE` stand for those of the dataset. */
const REMEDIES: Readonly<Record<string, string>> = {
  'status-no-authority': 'odc init',
  'status-no-framing': 'odc init',
  'status-no-objective': 'odc init',
  'status-no-dpo': 'odc init --dpo "…"',
  'status-no-lead': 'odc init --project-lead "…"',
  'status-no-staff': 'odc init --staff …',
  'status-no-inventory': 'odc inventory',
  'status-undecided': 'odc inventory --decide',
  'status-waiting': 'odc inventory --decide',
  'status-unlisted': 'odc inventory',
  'status-new-files': 'odc inventory',
  'status-no-decision': 'odc inventory --decide FILE',
  'status-to-decide': 'odc inventory --decide FILE',
  'status-no-anonymisation': 'odc anonymize FILE --suggest -o plan-ID.yml',
  'status-personal-data': 'odc anonymize FILE --suggest -o plan-ID.yml',
  'status-invalid': 'odc fix FILE',
  'status-no-schema': 'odc schemas match FILE',
  'status-no-licence': 'odc license choose',
  'status-no-description': 'odc metadata edit ID',
  'status-no-frequency': 'odc metadata edit ID',
  'status-no-rhythm': 'odc metadata edit ID',
  'status-unchecked': 'odc build ID',
  'status-not-built': 'odc build ID',
  'status-source-changed': 'odc build ID',
  'status-held-comparison': 'odc build ID',
  'status-uncertified': 'odc metadata edit ID',
  'status-not-published': 'odc publish ID',
  'status-published-differs': 'odc publish ID',
  'status-late': 'odc build ID',
};

/** What to do for the whole authority before anything else. */
const FIRST = new Set(['status-no-authority', 'status-no-dpo', 'status-no-framing']);

/**
 * Everything to do, each by its command, once: what founds the approach, then the next step of what
 * a duty asks, then that of the others, then all that follows.
 */
export function actionsOf(
  facts: Facts,
  steps: readonly StepStatus[],
  datasets: readonly DatasetStatus[],
  statuses: readonly DutyStatus[],
  duties: readonly Duty[],
): readonly Action[] {
  const general = steps
    .filter(({ step }) => step === 'launch' || step === 'identify')
    .flatMap(({ notes }) => notes)
    .filter(({ code }) => Object.hasOwn(REMEDIES, code))
    .map((why) => action(why, why.code === 'status-no-dpo'));
  const first = general.filter(({ why }) => FIRST.has(why.code));
  const compulsory = new Set(
    statuses.filter(({ applies }) => applies === 'yes').flatMap((one) => one.datasets),
  );
  const rank = (one: DatasetStatus): number =>
    (compulsory.has(one.id) ? 0 : 4) +
    (one.rhythm.late > 0 ? 0 : 2) +
    (one.published.length > 0 ? 1 : 0);
  const ranked = [...datasets].sort((a, b) => rank(a) - rank(b));
  const own = ranked.flatMap((one) => remediesOf(one, facts, compulsory.has(one.id)).slice(0, 1));
  const uncovered = statuses
    .filter(({ coverage, late }) => coverage === 'uncovered' && late)
    .flatMap(({ id }) => templateFor(id, duties, facts));
  const later = general.filter(({ why }) => !FIRST.has(why.code));
  const inventoried = later.filter(({ why }) => why.code === 'status-no-inventory');
  return once([
    ...first,
    ...inventoried,
    ...own.filter((one) => one.compulsory),
    ...uncovered,
    ...later,
    ...own,
    ...ranked.flatMap((one) => remediesOf(one, facts, false)),
    ...(datasets.some(({ published }) => published.length > 0)
      ? [{ command: 'odc follow', why: note('status-follow'), compulsory: false }]
      : []),
  ]);
}

function action(why: StatusNote, compulsory: boolean): Action {
  return { command: REMEDIES[why.code] ?? 'odc status', why, compulsory };
}

/** What is to be done for a dataset, what is late or blocked first, then step by step. */
function remediesOf(one: DatasetStatus, facts: Facts, compulsory: boolean): readonly Action[] {
  const dataset = facts.project.datasets.find(({ id }) => id === one.id);
  const file = quoted(dataset?.resources[0]?.path ?? '');
  return [...one.steps]
    .sort((a, b) => urgency(a) - urgency(b))
    .flatMap(({ notes }) => notes)
    .filter(({ code }) => Object.hasOwn(REMEDIES, code))
    .map(({ code, params }) => ({
      command: (REMEDIES[code] ?? '').replace('FILE', file).replace('ID', one.id),
      why: note(code, { ...params, dataset: one.title }),
      compulsory,
    }));
}

const urgency = ({ state }: StepStatus): number =>
  state === 'late' ? 0 : state === 'blocked' ? 1 : 2;

function templateFor(id: string, duties: readonly Duty[], { templates }: Facts): readonly Action[] {
  const duty = duties.find(({ obligation }) => obligation.id === id);
  const schema = duty?.obligation.schemas.find((name) => templates.has(name));
  if (duty === undefined || schema === undefined) return [];
  const why = note('status-uncovered', {
    fr: duty.obligation.title.fr,
    en: duty.obligation.title.en,
  });
  const name = schema.replace(/^.*\/(schema-)?/, '');
  return [{ command: `odc schemas template ${schema} -o ${name}.xlsx`, why, compulsory: true }];
}

/** A path as a shell wants it, here and on Windows. */
const quoted = (path: string): string => (/[^\w./\\:-]/.test(path) ? `"${path}"` : path);

function once(actions: readonly Action[]): readonly Action[] {
  const seen = new Set<string>();
  return actions.filter(({ command }) => !seen.has(command) && seen.add(command));
}
