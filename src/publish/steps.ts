import { OdcError } from '../base/errors.ts';
import type { OnProgress } from '../ports/progress.ts';

/** One thing to do, named for the journal. */
export interface Step {
  readonly name: string;
  /** The file that it is about. */
  readonly path?: string;
  run(context: StepContext): Promise<void>;
}

export interface StepContext {
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the file of this step that are sent. */
  readonly onProgress?: OnProgress | undefined;
}

export interface Run extends StepContext {
  readonly onStep?: (step: Pick<Step, 'name' | 'path'>) => void;
  /** Called after each step, the last one failed or not: what was learnt must not be lost. */
  readonly onDone?: () => Promise<void>;
}

/** Does the steps in order; the first that fails ends them. */
export async function runSteps(steps: readonly Step[], run: Run): Promise<void> {
  const { signal, onProgress, onStep, onDone } = run;
  for (const step of steps) {
    if (signal?.aborted === true) throw new OdcError('interrupted', 'interrupted');
    onStep?.(step);
    try {
      await step.run({ signal, onProgress });
    } finally {
      await onDone?.();
    }
  }
}
