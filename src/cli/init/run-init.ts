import { OdcError } from '../../base/errors.ts';
import { loadWording, noteWording } from '../../base/messages/wording.ts';
import { executeLaunch } from '../../launch/execute-launch.ts';
import { NOTE_FILE, PROPOSAL_FILE, planLaunch } from '../../launch/plan-launch.ts';
import { SCHEMA_COPY } from '../../launch/project-text.ts';
import { loadDirectory } from '../../project/authority/directory.ts';
import { totalPopulationOf } from '../../project/authority/total-population.ts';
import { judgeObligations } from '../../project/obligations/judge.ts';
import { PROJECT_FILE } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import { collectAnswers, isInteractive } from './collect-answers.ts';
import { type FileInHand, lookAtFile } from './first-file.ts';
import { type Launch, reviewText, writeSummary } from './summary.ts';
import { initWords } from './words/index.ts';

/** `odc init [FILE]`: gathers answers, plans, shows the plan, writes it. Answers the exit code. */
export async function runInit(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [file, more] = args;
  if (more !== undefined) throw new OdcError('usage', 'too-many-arguments', { last: more });
  const folder = paths.resolve(
    context.machine.folder,
    context.options.project ?? context.machine.environment.ODC_PROJECT ?? '.',
  );
  // The framing note is in French, for the council, whatever the language of the run.
  await loadWording('fr');
  const directory = await loadDirectory();
  const inHand = file === undefined ? undefined : await inHandOf(file, folder, raw, context);
  const existing = await whatStands(folder, context);
  const sources = { raw, folder, inHand, note: existing.note, directory };
  const answers = await collectAnswers(sources, context);
  const totalPopulation = totalPopulationOf(answers.authority, directory);
  const subject = {
    ...answers.authority,
    ...(totalPopulation === undefined ? {} : { totalPopulation }),
    ...(answers.obligations === undefined ? {} : { answers: answers.obligations }),
  };
  const duties = judgeObligations(subject, today(context));
  const plan = await planLaunch({
    answers,
    duties,
    today: today(context),
    existing: {
      ...existing,
      ...(context.project === undefined ? {} : { project: context.project }),
    },
    schema: (await context.ports.packageFiles.readText('schemas/odc.schema.json')) ?? '{}\n',
    say: ({ code, params }) => noteWording(code, params, 'fr') ?? code,
  });
  const launch: Launch = {
    answers,
    duties,
    plan,
    directory,
    dryRun: raw.dryRun === true,
    ...(inHand === undefined ? {} : { inHand }),
  };
  if (!launch.dryRun) {
    if (isInteractive(context) && !(await agreed(launch, context))) {
      context.tell(initWords(context.lang).abandoned);
      return 0;
    }
    await executeLaunch(plan, (path) => paths.join(folder, path), context.ports.files);
  }
  await writeSummary(launch, context);
  return 0;
}

async function agreed(launch: Launch, context: Context): Promise<boolean> {
  if (launch.plan.files.every(({ action }) => action === 'unchanged')) return true;
  context.err.write(reviewText(launch, context));
  return context.ports.prompts.confirm(initWords(context.lang).ask.write, true);
}

async function inHandOf(
  file: string,
  folder: string,
  raw: RawOptions,
  context: Context,
): Promise<FileInHand> {
  const taken = (context.project?.datasets ?? []).map(({ id }) => id);
  return lookAtFile(file, folder, raw, taken, context);
}

/** The files of the folder that `odc init` writes, as they are now. */
async function whatStands(folder: string, { ports }: Context) {
  const read = (name: string) => ports.files.readText(paths.join(folder, name));
  const [projectText, note, schemaCopy, proposals] = await Promise.all(
    [PROJECT_FILE, NOTE_FILE, SCHEMA_COPY, PROPOSAL_FILE].map(read),
  );
  return {
    ...(projectText === undefined ? {} : { projectText }),
    ...(note === undefined ? {} : { note }),
    ...(schemaCopy === undefined ? {} : { schemaCopy }),
    ...(proposals === undefined ? {} : { proposals }),
  };
}
