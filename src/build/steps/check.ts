import { checkTable } from '../line/check-table.ts';
import type { Step } from './step.ts';

/** Validates what no step before has validated as it is now. */
export const check: Step = {
  name: 'check',
  async run(work) {
    for (const table of work.tables) {
      if (table.canonical === undefined) await checkTable(table, work);
    }
    return undefined;
  },
};
