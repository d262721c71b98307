import type { Note } from '../attack/check.ts';
import type { ColumnPlan } from '../plan/plan.ts';

/** What is proposed for a column, and why. */
export interface Proposal {
  readonly column: string;
  /** Left out: the column goes out as it is. */
  readonly plan?: ColumnPlan;
  /** Whether someone else may know it of a person. */
  readonly isQuasi?: boolean;
  readonly reason: Note;
}
