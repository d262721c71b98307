import type { WalkOptions } from '../../table/table.ts';
import type { Context } from '../context.ts';
import { progressBar } from '../progress-bar.ts';

/** Runs a piece of work under a progress bar, which is wiped whatever happens. */
export async function withProgress<Result>(
  path: string,
  { err, ports, options, signal }: Context,
  work: (walk: WalkOptions) => Promise<Result>,
): Promise<Result> {
  const bar = progressBar(path, err, ports.clock, options.quiet);
  try {
    return await work({ signal, onProgress: bar.onProgress });
  } finally {
    bar.clear();
  }
}
