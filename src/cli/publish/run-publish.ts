import { OdcError } from '../../base/errors.ts';
import type { Project } from '../../project/project.ts';
import { localGates } from '../../publish/gates.ts';
import { judgeOn } from '../../publish/judge.ts';
import type { PublishPlan } from '../../publish/plan.ts';
import { applyAll, type Outcome, prepareAll } from '../../publish/publish.ts';
import type { Release } from '../../publish/release.ts';
import { NO_CONSENT, type Prepared } from '../../publish/target.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { today } from '../follow/today.ts';
import { json, writeAs } from '../schemas/output.ts';
import { announce } from './announce.ts';
import { askConsent } from './ask.ts';
import { type Destination, destinationOf } from './destination.ts';
import { type LockFile, openLock } from './lock-file.ts';
import { login } from './login.ts';
import { type OpenedPlatform, openPlatform } from './open-platform.ts';
import { outcomeText } from './outcome-text.ts';
import { planText } from './plan-text.ts';
import { type PublishOptions, publishOptions } from './publish-options.ts';
import { releasesOf } from './releases.ts';
import { stepReporter } from './step-reporter.ts';
import { publishWords } from './words/index.ts';

const LOGIN = 'login';

/** `odc publish [ID...]`: exit code 1 when a gate holds a dataset, 4 when the platform failed. */
export async function runPublish(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const options = publishOptions(raw);
  const { project } = context;
  if (args[0] === LOGIN) {
    const nowhere: Project = { folder: '.', validate: {}, datasets: [] };
    return login(options, destinationOf(options, project ?? nowhere), context);
  }
  if (project === undefined) throw new OdcError('config', 'publish-without-project', {});
  const destination = destinationOf(options, project);
  if (destination.settings.kind === 'site') return site(args, options, destination, context);
  return publishTo(destination, args, options, project, context);
}

/** A site of one's own is made of files: nothing is compared with anybody. */
async function site(
  ids: readonly string[],
  { isPlan, url, serve }: PublishOptions,
  { name, settings }: Destination,
  context: Context,
): Promise<number> {
  if (isPlan) throw new OdcError('usage', 'target-without-plan', { name });
  const { runSite } = await import('../site/run-site.ts');
  const target = context.project?.publish?.[name] === undefined ? undefined : name;
  const asked = context.options.outputs[0]?.path;
  const output = asked === '-' ? undefined : asked;
  return runSite({ ids, target, output, url: url ?? settings.url, serve }, context);
}

async function publishTo(
  destination: Destination,
  ids: readonly string[],
  options: PublishOptions,
  project: Project,
  context: Context,
): Promise<number> {
  const { lang, signal, ports } = context;
  const releases = await releasesOf(ids, destination.name, project, context);
  const lockFile = await openLock(project, context);
  const opened = await openPlatform(options, destination, !options.isPlan, context);
  const { platform, place, hasKey } = opened;
  const { host } = new URL(place.url);
  const words = publishWords(lang);
  if (context.err.isTerminal) context.tell(words.reading(host));
  const prepared = await prepareAll(releases, {
    platform,
    lock: lockFile.lock,
    gatesOf: localGates,
    judge: judgeOn(today(ports.clock)),
    signal,
  });
  const datasets = prepared.map(({ plan }) => plan);
  const plan: PublishPlan = { version: 1, target: place.target.kind, url: place.url, datasets };
  const held = datasets.some(({ action }) => action === 'blocked');
  if (!hasKey) context.tell(words.anonymous);
  if (options.isPlan) {
    await showPlan(plan, context);
    return held ? 1 : 0;
  }
  const outcomes = await apply(plan, prepared, releases, lockFile, opened, context);
  return outcomes === undefined ? 0 : exitCode(outcomes, held);
}

async function showPlan(
  { version: _version, ...plan }: PublishPlan,
  context: Context,
): Promise<void> {
  const whole = { version: 1 as const, ...plan };
  await writeAs({ pretty: () => planText(whole, context), json: () => json(plan) }, context);
}

/** Shows, asks, does, tells. `undefined`: someone said no. */
async function apply(
  plan: PublishPlan,
  prepared: readonly Prepared[],
  releases: readonly Release[],
  lockFile: LockFile,
  { place }: OpenedPlatform,
  context: Context,
): Promise<readonly Outcome[] | undefined> {
  const { lang, signal, options } = context;
  const words = publishWords(lang);
  const isPretty = options.outputs.every(({ format }) => format === 'pretty');
  const isAsked = context.machine.hasKeyboard && !options.yes;
  // Whoever is asked has to see, wherever the result goes.
  if (isPretty) context.out.write(planText(plan, context));
  else if (isAsked) context.err.write(planText(plan, context));
  const isNeeded = plan.datasets.some(({ action }) => action === 'create' || action === 'update');
  const { host } = new URL(place.url);
  const consent = isNeeded ? await askConsent(plan.datasets, host, context) : NO_CONSENT;
  if (consent === undefined) {
    context.tell(words.refused);
    return undefined;
  }
  const reporter = stepReporter(context);
  const outcomes = await applyAll(prepared, {
    kind: place.target.kind,
    url: place.url,
    lock: lockFile.lock,
    consent,
    save: lockFile.save,
    signal,
    onStep: reporter.onStep,
    onProgress: reporter.onProgress,
  }).finally(reporter.clear);
  const planned = plan.datasets.filter(({ action }) => action !== 'blocked').length;
  await writeAs(
    {
      pretty: () =>
        isNeeded ? `\n${outcomeText(outcomes, plan.datasets, context)}` : `${words.nothing}\n`,
      json: () => json({ ...withoutVersion(plan), outcomes: outcomes.map(outcomeData) }),
    },
    context,
  );
  if (outcomes.length < planned) context.tell(words.stopped);
  await announce(outcomes, releases, context);
  return outcomes;
}

const withoutVersion = ({ version: _version, ...plan }: PublishPlan) => plan;

function outcomeData({ id, published, error }: Outcome) {
  const failure = error && { code: error.code, params: error.params };
  return { id, published: published ?? null, error: failure ?? null };
}

/** A platform that failed, or a file that is not there as it was sent, counts more than a gate. */
function exitCode(outcomes: readonly Outcome[], held: boolean): number {
  const failed = outcomes.find(({ error }) => error !== undefined)?.error;
  if (failed !== undefined) return failed.exitCode;
  const isSpoiled = outcomes.some(({ published }) =>
    published?.files.some(({ verified }) => verified === false),
  );
  if (isSpoiled) return 4;
  return held ? 1 : 0;
}
