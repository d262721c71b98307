import type { Step } from './step.ts';

/** Opens the folder in which the next version is made, beside the current one. */
export const stage: Step = {
  name: 'stage',
  async run(work) {
    work.staged = await work.ports.folders.begin(work.job.folder);
    return undefined;
  },
};
