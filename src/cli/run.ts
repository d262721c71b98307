import { DEFECT_EXIT_CODE, OdcError } from '../base/errors.ts';
import type { Lang } from '../base/messages/text.ts';
import { loadWording } from '../base/messages/wording.ts';
import { findProject } from '../project/find-project.ts';
import type { Project } from '../project/project.ts';
import { ENTRIES } from './commands/index.ts';
import { type CommonOptions, commonOptions } from './common-options.ts';
import type { Context, Machine, Ports } from './context.ts';
import { earlyLanguage, languageOf } from './environment.ts';
import { failureText } from './failure.ts';
import { paths } from './paths.ts';
import { mayShowHelp, parseCommandLine } from './program.ts';
import { loadWords } from './words/index.ts';
import { runWordsOf } from './words/run-words.ts';

const INTERRUPTED = 130;

/**
 * Runs one command line on a machine.
 * @returns the exit code of the contract
 */
export async function run(args: readonly string[], machine: Machine): Promise<number> {
  let lang = earlyLanguage(args, machine.environment);
  const color = !args.includes('--no-color');
  const { out, err } = machine.screens(color);
  try {
    const words = mayShowHelp(args, ENTRIES) ? await loadWords(lang) : undefined;
    const invocation = await parseCommandLine(args, ENTRIES, words, machine.version, out);
    if (invocation === undefined) return 0;
    const options = commonOptions(invocation.options, invocation.entry.formats);
    const starts = invocation.entry.startsProject === true;
    const project = await openProject(options, machine, starts);
    lang = languageOf(options.lang, machine.environment, project?.lang);
    if (invocation.entry.loadsWording !== true) await loadWording(lang);
    const context: Context = {
      machine,
      ports: portsIn(lang, machine.ports),
      signal: machine.signal,
      options,
      args,
      lang,
      words: runWordsOf(lang),
      out,
      err,
      project,
      tell: (text) => {
        if (!options.quiet) err.write(`${text}\n`);
      },
      tellFailure: (error) => err.write(failureText(error, lang, err)),
    };
    return await invocation.entry.run(invocation.args, invocation.options, context);
  } catch (cause) {
    return await fail(cause, lang, machine);
  }
}

async function openProject(
  options: CommonOptions,
  machine: Machine,
  starts: boolean,
): Promise<Project | undefined> {
  const named = options.project;
  const folder = paths.resolve(machine.folder, named ?? machine.environment.ODC_PROJECT ?? '.');
  const shown = (location: string): string => paths.relative(machine.folder, location);
  const { files } = machine.ports;
  const project = await findProject(folder, named === undefined && !starts, files, paths, shown);
  if (project === undefined && named !== undefined && !starts) {
    throw new OdcError('config', 'project-missing', { folder: named });
  }
  return project;
}

/** Questions are put in the language of the run. */
function portsIn(lang: Lang, ports: Ports): Ports {
  const prompts = ports.prompts.in?.(lang);
  return prompts === undefined ? ports : { ...ports, prompts };
}

/** Says what failed; a stack only for those who ask. */
async function fail(cause: unknown, lang: Lang, machine: Machine): Promise<number> {
  // What an interruption breaks is no defect; it has been said when it came.
  if (machine.signal.aborted) return INTERRUPTED;
  const { err } = machine.screens(true);
  const debug = machine.environment.ODC_DEBUG === '1';
  if (cause instanceof OdcError) {
    await loadWording(lang);
    err.write(failureText(cause, lang, err));
    if (debug) err.write(`${cause.stack ?? ''}\n`);
    return cause.exitCode;
  }
  const words = runWordsOf(lang);
  err.write(`${words.defect(machine.version)}\n`);
  err.write(`${debug && cause instanceof Error ? cause.stack : words.debugHint}\n`);
  return DEFECT_EXIT_CODE;
}
