import { cacheFolder, createCacheStore } from '../adapters/cache-store.ts';
import { diskFiles } from '../adapters/disk-files.ts';
import { inquirerPrompts } from '../adapters/inquirer-prompts.ts';
import { lazyHttp } from '../adapters/lazy-http.ts';
import { createPackageFiles } from '../adapters/package-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { outputError } from '../adapters/system-error.ts';
import type { Machine } from './context.ts';
import { earlyLanguage } from './environment.ts';
import { failureText } from './failure.ts';
import { run } from './run.ts';
import { screenOf } from './terminal.ts';
import { wordsOf } from './words/index.ts';

declare const ODC_VERSION: string;

const INTERRUPTED = 130;

const { env, platform } = process;
const args = process.argv.slice(2);
const interruption = new AbortController();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    // A reader that goes away (`odc … | head`) is no fault of anyone.
    if (cause.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    process.exit(tellUnwritten(cause));
  });
}

/** A result that could not be written (the disk that standard output goes to is full) is not one. */
function tellUnwritten(cause: unknown): number {
  const error = outputError('stdout', cause);
  const screen = screenOf(process.stderr, env, platform, true);
  screen.write(failureText(error, earlyLanguage(args, env), screen));
  return error.exitCode;
}

process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(INTERRUPTED);
  interruption.abort();
  process.exitCode = INTERRUPTED;
  process.stderr.write(`\n${wordsOf(earlyLanguage(args, env)).interrupted}\n`);
});

/** True when a person can be asked something, and see it. */
function isKeyboard(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
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
      out: screenOf(process.stdout, env, platform, color),
      err: screenOf(process.stderr, env, platform, color),
    }),
  };
}

/** The only place that sets the exit code. */
async function main(): Promise<void> {
  const code = await run(args, thisMachine());
  process.exitCode = interruption.signal.aborted ? INTERRUPTED : code;
}

void main();
