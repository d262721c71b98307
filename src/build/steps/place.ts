import type { Step } from './step.ts';

/** Gives the new version its name: from here on it is the one that is published. */
export const place: Step = {
  name: 'place',
  async run({ staged }) {
    await staged?.commit();
    return undefined;
  },
};
