import { noteWording } from '../../base/messages/wording.ts';
import type { Answers } from '../../launch/answers.ts';
import { type LaunchPlan, PROPOSAL_FILE } from '../../launch/plan-launch.ts';
import type { Directory } from '../../project/authority/directory.ts';
import type { Applies, Duty } from '../../project/obligations/judge.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { Context } from '../context.ts';
import { json, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import { cardOf } from './card.ts';
import type { FileInHand } from './first-file.ts';
import { initWords } from './words/index.ts';

/** One launch, before or after it is written. */
export interface Launch {
  readonly answers: Answers;
  readonly duties: readonly Duty[];
  readonly plan: LaunchPlan;
  readonly directory: Directory;
  readonly dryRun: boolean;
  readonly inHand?: FileInHand;
}

/** What is about to be written, for the person who has to agree. */
export function reviewText(launch: Launch, context: Context): string {
  const words = initWords(context.lang);
  const paint = new Paint({ ...viewOf('-', context), color: context.err.color });
  const files = launch.plan.files.map(({ path, action }) => words.planned[action](path));
  return `\n${[
    ...known(launch, paint, context),
    '',
    paint.line(words.review),
    ...files.flatMap((line) => paint.under(line)),
  ].join('\n')}\n\n`;
}

/** Says what was written, what is missing, and what comes next. */
export async function writeSummary(launch: Launch, context: Context): Promise<void> {
  const paint = new Paint(viewOf('-', context));
  await writeAs(
    {
      pretty: () => `${pretty(launch, paint, context).join('\n')}\n`,
      json: () => json(dataOf(launch, context)),
    },
    context,
  );
}

function pretty(launch: Launch, paint: Paint, context: Context): readonly string[] {
  const words = initWords(context.lang);
  const { plan, dryRun } = launch;
  const says = dryRun ? words.planned : words.actions;
  const changed = plan.files.filter(({ action }) => action !== 'unchanged');
  return [
    ...known(launch, paint, context),
    '',
    ...(dryRun ? [paint.line(words.review)] : []),
    ...(changed.length === 0
      ? [paint.line(words.nothing)]
      : changed
          .map(({ path, action }) => says[action](path))
          .flatMap((line) => (dryRun ? paint.under(line) : [paint.line(line)]))),
    ...(plan.proposed.length === 0
      ? []
      : paint.marked('info', words.kept(plan.proposed.length, PROPOSAL_FILE), 'plain')),
    '',
    paint.line(words.next),
    ...nextSteps(launch, paint, context),
  ];
}

/** The authority, its duties, what is missing, the file in hand. */
function known(launch: Launch, paint: Paint, context: Context): readonly string[] {
  const words = initWords(context.lang);
  const { answers, duties, directory, inHand } = launch;
  const binding = duties.filter(({ obligation }) => obligation.level === 1);
  const count = (verdict: Applies): number =>
    binding.filter(({ applies }) => applies === verdict).length;
  const lines = [
    ...paint.marked('ok', cardOf(answers.authority, directory, words)),
    ...paint.under(words.duties(count('yes'), count('to-check'), count('no'))),
  ];
  if (answers.roles?.dpo === undefined) {
    lines.push(...paint.marked('warning', words.noDpo));
    lines.push(...paint.under(words.noDpoAction, 'action', '→ '));
  }
  if (answers.authority.staff === undefined) {
    lines.push(...paint.marked('warning', words.noStaff));
    lines.push(...paint.under(words.noStaffAction, 'action', '→ '));
  }
  if (inHand !== undefined) lines.push(...fileLines(inHand, paint, context));
  return lines;
}

function fileLines({ path, dataset, schema }: FileInHand, paint: Paint, context: Context) {
  const words = initWords(context.lang);
  if (schema === undefined) {
    return paint.marked('info', words.fileUnknown(path, dataset.id), 'plain');
  }
  const seen = words.fileSeen(path, dataset.id, schema.name, Math.round(100 * schema.score));
  const missing =
    schema.missing.length === 0 ? [] : paint.under(words.fileMissing(schema.missing.join(', ')));
  return [...paint.marked('info', seen, 'plain'), ...missing];
}

function nextSteps({ answers, inHand }: Launch, paint: Paint, context: Context): readonly string[] {
  const { nextSteps: says } = initWords(context.lang);
  const [folder = '.'] = answers.folders ?? [];
  const steps: (readonly [string, string])[] = [];
  if (inHand !== undefined) {
    steps.push([`odc validate ${quoted(inHand.path)}`, says.validate]);
    if (inHand.schema !== undefined) {
      steps.push([
        `odc schemas template ${inHand.schema.name} -o ${inHand.dataset.id}.xlsx`,
        says.template,
      ]);
    }
  }
  steps.push([`odc inventory${folder === '.' ? '' : ` ${quoted(folder)}`}`, says.inventory]);
  steps.push(['odc status', says.status]);
  return [
    ...paint.under(says.note),
    ...steps.flatMap(([command, what]) => [
      ...paint.verbatim(command),
      ...paint.under(what, 'quiet', '    '),
    ]),
  ];
}

/** A path as a shell wants it, here and on Windows. */
const quoted = (path: string): string => (/[^\w./\\:-]/.test(path) ? `"${path}"` : path);

function dataOf({ answers, duties, plan, inHand, dryRun }: Launch, context: Context) {
  return {
    dryRun,
    authority: answers.authority,
    roles: answers.roles ?? {},
    missing: [
      ...(answers.roles?.dpo === undefined ? ['dpo'] : []),
      ...(answers.authority.staff === undefined ? ['staff'] : []),
    ],
    duties: duties.map(({ obligation, applies, reasons, since, next }) => ({
      id: obligation.id,
      level: obligation.level,
      title: obligation.title[context.lang],
      applies,
      text: obligation.text,
      since: since ?? null,
      next: next ?? null,
      frequency: obligation.frequency ?? null,
      schemas: obligation.schemas,
      reasons: reasons.map(({ code, params }) => ({
        code,
        params,
        message: noteWording(code, params, context.lang) ?? code,
      })),
    })),
    file:
      inHand === undefined
        ? null
        : { path: inHand.path, dataset: inHand.dataset, schema: inHand.schema ?? null },
    files: plan.files.map(({ path, action }) => ({ path, action })),
    sections: plan.sections,
    proposed: plan.proposed,
  };
}
