import type { DatasetRecord } from '../record.ts';
import { CRITERIA } from './criteria.ts';
import type { CriterionId } from './criterion.ts';

/** The quality score of the national platform, as it would compute it. */
export interface QualityScore {
  /** From 0 to 1, as udata gives it. */
  readonly score: number;
  /** Points got and points there are. */
  readonly points: number;
  readonly outOf: number;
  readonly criteria: readonly JudgedCriterion[];
}

export interface JudgedCriterion {
  readonly id: CriterionId;
  readonly ok: boolean;
}

/**
 * What the platform would say of a dataset, without asking it.
 * @param today `AAAA-MM-JJ`: an update may be late
 */
export function qualityScore(record: DatasetRecord, today: string): QualityScore {
  const hasResources = record.resources.length > 0;
  const criteria = CRITERIA.map(({ id, needsResources, holds }) => ({
    id,
    ok: (hasResources || needsResources !== true) && holds(record, today),
  }));
  const points = criteria.filter(({ ok }) => ok).length;
  return { score: points / criteria.length, points, outOf: criteria.length, criteria };
}
