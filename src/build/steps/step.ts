import type { DatasetWork } from '../work.ts';

/** What a step decides: to go on, or that nothing more is to be done. */
export type StepResult = 'unchanged' | 'held' | undefined;

/** One station of the line: a file, and its place in the list. */
export interface Step {
  readonly name: string;
  run(work: DatasetWork): Promise<StepResult>;
}
