import type { DatasetFacts } from '../dataset-facts.ts';
import type { StatusNote, StepId, StepState } from '../report.ts';

export interface StepOpinion {
  readonly state: StepState;
  readonly notes: readonly StatusNote[];
}

/** One step of the method, judged for one dataset. */
export interface DatasetStep {
  readonly id: StepId;
  judge(facts: DatasetFacts): StepOpinion;
}

/** Done when nothing is missing; partly done when something is and something is not. */
export function opinion(missing: readonly StatusNote[], of: number): StepOpinion {
  if (missing.length === 0) return { state: 'done', notes: [] };
  return { state: missing.length < of ? 'partial' : 'todo', notes: missing };
}
