import type { OnProgress } from '../../ports/progress.ts';
import type { Context } from '../context.ts';
import { type ProgressBar, progressBar } from '../progress-bar.ts';
import { publishWords } from './words/index.ts';

export interface StepReporter {
  readonly onStep: (id: string, step: { readonly name: string; readonly path?: string }) => void;
  readonly onProgress: OnProgress;
  readonly clear: () => void;
}

/** Says each step on standard error as it begins, with a bar for what is long. */
export function stepReporter({ err, ports, options, lang, tell }: Context): StepReporter {
  const words = publishWords(lang);
  const isTold = err.isTerminal || options.verbose;
  let bar: ProgressBar | undefined;
  const clear = (): void => {
    bar?.clear();
    bar = undefined;
  };
  return {
    clear,
    onStep(id, { name, path }) {
      clear();
      if (isTold) tell(`  ${id}\u00a0: ${words.step(name, path)}`);
      if (name === 'upload') bar = progressBar(path ?? id, err, ports.clock, options.quiet);
    },
    onProgress: (done, total) => bar?.onProgress(done, total),
  };
}
