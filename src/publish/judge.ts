import { qualityScore } from '../metadata/quality/quality-score.ts';
import type { Judge } from './target.ts';

/** @param today `AAAA-MM-JJ` */
export function judgeOn(today: string): Judge {
  return (record) => {
    const { score, criteria } = qualityScore(record, today);
    return { score, missing: criteria.filter(({ ok }) => !ok).map(({ id }) => id) };
  };
}
