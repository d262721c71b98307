import { findFrequency } from '../metadata/vocabularies/frequencies.ts';
import type { Freshness } from './follow.ts';
import { dayAfter } from './months.ts';

/**
 * Whether a dataset keeps the rhythm that it announces, with the day of grace that the national
 * platform gives.
 * @param updated day of the last update, `AAAA-MM-JJ`
 */
export function freshnessOf(
  frequency: string | null,
  updated: string | null,
  today: string,
): Freshness {
  const days = frequency === null ? null : (findFrequency(frequency)?.days ?? null);
  if (days === null || updated === null) return { frequency, updated, due: null, late: false };
  const due = dayAfter(updated, Math.max(1, Math.ceil(days)));
  return { frequency, updated, due, late: dayAfter(due, 1) < today };
}
