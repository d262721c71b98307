import { note } from '../report.ts';
import type { DatasetStep } from './step.ts';

/** A person decided to open these files. */
export const identify: DatasetStep = {
  id: 'identify',
  judge({ dataset, decisions, facts }) {
    const gone = dataset.resources.filter(
      ({ path, url }) => url === undefined && facts.sources.get(path) === undefined,
    );
    if (gone.length > 0) {
      const path = gone[0]?.path ?? '';
      return { state: 'blocked', notes: [note('status-file-missing', { path })] };
    }
    const closed = decisions.find(({ decision }) => decision === 'closed');
    if (closed !== undefined) {
      const { who, when } = closed;
      return { state: 'blocked', notes: [note('status-closed', { who, when })] };
    }
    if (decisions.some(({ decision }) => decision === 'to-decide')) {
      return { state: 'todo', notes: [note('status-to-decide')] };
    }
    return decisions.length === 0
      ? { state: 'todo', notes: [note('status-no-decision')] }
      : { state: 'done', notes: [] };
  },
};
