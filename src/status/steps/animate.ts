import { note } from '../report.ts';
import type { DatasetStep } from './step.ts';

/** Kept up to date at its declared rhythm. */
export const animate: DatasetStep = {
  id: 'animate',
  judge({ published, rhythm }) {
    if (published.length === 0) return { state: 'none', notes: [] };
    if (rhythm.late > 0) {
      const params = { days: rhythm.late, next: rhythm.next ?? '' };
      return { state: 'late', notes: [note('status-late', params)] };
    }
    if (rhythm.frequency === undefined) {
      return { state: 'partial', notes: [note('status-no-rhythm')] };
    }
    return { state: 'done', notes: [] };
  },
};
