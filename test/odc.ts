import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is stopped; its code is then `null`. */
  readonly timeout?: number;
}

/** Runs the built program, French, without terminal, without the settings of this machine. */
export function odc(
  args: readonly string[],
  { cwd = ROOT, input, env = {}, timeout = 60_000 }: RunOptions = {},
): Run {
  const run: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [`${ROOT}bin/odc.js`, ...args],
    {
      cwd,
      encoding: 'utf8',
      input: input === undefined ? '' : Buffer.from(input),
      timeout,
      maxBuffer: 256 * 1024 * 1024,
      env: {
        PATH: process.env.PATH ?? '',
        ODC_CACHE_DIR: '/nonexistent',
        ODC_OFFLINE: '1',
        ...env,
      },
    },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same, while this process goes on: for a program that talks to a server of the test. */
export function odcBeside(
  args: readonly string[],
  { cwd = ROOT, env = {}, timeout = 60_000 }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}bin/odc.js`, ...args], {
      cwd,
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '', ODC_CACHE_DIR: '/nonexistent', ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}
