import { createMemoryFiles, type MemoryContents } from '../../src/adapters/memory-files.ts';
import { createMemoryHttp } from '../../src/adapters/memory-http.ts';
import { createMemoryPrompts } from '../../src/adapters/memory-prompts.ts';
import { createMemoryStore } from '../../src/adapters/memory-store.ts';
import { createPackageFiles } from '../../src/adapters/package-files.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { Machine } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';
import type { HttpSender } from '../../src/ports/http.ts';
import type { Prompts } from '../../src/ports/prompts.ts';
import type { Run } from '../odc.ts';

export interface MemoryOptions {
  /** A person before the keyboard. */
  readonly prompts?: Prompts;
  /** `AAAA-MM-JJ` */
  readonly today?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is sent on the network arrives here. */
  readonly sender?: HttpSender;
}

/** Runs a command line in this process, on files in memory; nothing else of the world is there. */
export async function runInMemory(
  args: readonly string[],
  disk: MemoryContents,
  { prompts, today, environment, sender }: MemoryOptions = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const screen = (write: (text: string) => void) => ({
    isTerminal: false,
    color: false,
    unicode: true,
    width: 80,
    height: undefined,
    write,
  });
  const machine: Machine = {
    environment: { ODC_OFFLINE: '1', ODC_DEBUG: '1', ...environment },
    platform: 'linux',
    folder: '/memory',
    version: '0.0.0',
    user: 'test',
    hasKeyboard: prompts !== undefined,
    ports: {
      files: createMemoryFiles(disk),
      packageFiles: createPackageFiles(),
      store: createMemoryStore(),
      http: { ...createMemoryHttp(), ...sender },
      clock:
        today === undefined
          ? systemClock
          : { now: () => Date.parse(`${today}T10:00:00Z`), elapsed: () => 0 },
      prompts: prompts ?? createMemoryPrompts(),
    },
    signal: new AbortController().signal,
    screens: () => ({
      out: screen((text) => {
        out += text;
      }),
      err: screen((text) => {
        err += text;
      }),
    }),
  };
  return { code: await run(args, machine), out, err };
}
