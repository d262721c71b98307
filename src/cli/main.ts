import { cacheFolder, createCacheStore } from '../adapters/cache-store.ts';
import { diskFiles } from '../adapters/disk-files.ts';
import { inquirerPrompts } from '../adapters/inquirer-prompts.ts';
import { lazyHttp } from '../adapters/lazy-http.ts';
import { createPackageFiles } from '../adapters/package-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { outputError } from '../adapters/system-error.ts';
import { loadWording } from '../base/messages/wording.ts';
import type { Machine } from './context.ts';
import { earlyLanguage } from './environment.ts';
import { failureText } from './failure.ts';
import { outletOf } from './outlet.ts';
import { run } from './run.ts';
import { screenOf } from './terminal.ts';
import { runWordsOf } from './words/run-words.ts';

declare const ODC_VERSION: string;

const INTERRUPTED = 130;

const { env, platform } = process;
const args = process.argv.slice(2);
const interruption = new AbortController();

const standard = {
  out: outletOf(1, () => process.stdout, stopWriting),
  err: outletOf(2, () => process.stderr, stopWriting),
};

function stopWriting(cause: NodeJS.ErrnoException): void {
  // A reader that goes away (`odc … | head`) is no fault of anyone: the work ends, with its exit code.
  if (cause.code === 'EPIPE') return;
  void tellUnwritten(cause).then((code) => process.exit(code));
}

/** A result that could not be written (the disk that standard output goes to is full) is not one. */
async function tellUnwritten(cause: unknown): Promise<number> {
  const error = outputError('stdout', cause);
  const screen = screenOf(standard.err, env, platform, true);
  const lang = earlyLanguage(args, env);
  await loadWording(lang);
  screen.write(failureText(error, lang, screen));
  return error.exitCode;
}

process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(INTERRUPTED);
  interruption.abort();
  process.exitCode = INTERRUPTED;
  standard.err.write(`\n${runWordsOf(earlyLanguage(args, env)).interrupted}\n`);
});

/** True when a person can be asked something, and see it. */
function isKeyboard(): boolean {
  return process.stdin.isTTY === true && standard.err.isTTY === true;
}

function thisMachine(): Machine {
  return {
    environment: env,
    platform,
    folder: process.cwd(),
    version: ODC_VERSION,
    user: env.ODC_USER || env.USER || env.USERNAME || 'odc',
    // Asked late: looking at a stream loads Node's network modules.
    get hasKeyboard() {
      return isKeyboard() && !env.CI;
    },
    ports: {
      files: diskFiles,
      packageFiles: createPackageFiles(),
      store: createCacheStore(cacheFolder(env)),
      http: lazyHttp(`odc/${ODC_VERSION}`),
      clock: systemClock,
      prompts: inquirerPrompts,
    },
    signal: interruption.signal,
    screens: (color) => ({
      out: screenOf(standard.out, env, platform, color),
      err: screenOf(standard.err, env, platform, color),
    }),
  };
}

/** The only place that sets the exit code. */
async function main(): Promise<void> {
  const code = await run(args, thisMachine());
  process.exitCode = interruption.signal.aborted ? INTERRUPTED : code;
}

void main();
