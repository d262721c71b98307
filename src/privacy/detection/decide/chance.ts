import { COMMON } from '../value-judge.ts';

/** How many standard deviations above chance a count has to be. */
const DEVIATIONS = 6;
/** The same where the label supports it. */
const DEVIATIONS_NAMED = 3;
/** Fewer values prove nothing by themselves. */
const LEAST = 3;

/**
 * Whether more values pass than chance explains: with `n` values of the shape, each passing by
 * chance once in 1/p, the count has to exceed `np` by six standard deviations.
 */
export function exceedsChance(
  passing: number,
  shaped: number,
  chance: number,
  named = false,
): boolean {
  const deviations = named ? DEVIATIONS_NAMED : DEVIATIONS;
  return passing > shaped * chance + deviations * Math.sqrt(shaped * chance * (1 - chance));
}

/** The same, with enough of them; all of a short column are enough, if chance is nearly nothing. */
export function isProven(
  passing: number,
  shaped: number,
  total: number,
  chance: number,
  named: boolean,
): boolean {
  if (passing === 0) return false;
  if (passing < LEAST && !(named || (passing === total && chance <= 0.02))) return false;
  // A high chance says that the form is common: the label, or the share of values, then decides.
  if (chance >= COMMON) return true;
  return exceedsChance(passing, shaped, chance, named);
}

/** One or two values that are clear enough to be looked at by a person. */
export function isIsolated(passing: number, shaped: number, chance: number): boolean {
  return passing > 0 && passing < LEAST && chance <= 0.02 && exceedsChance(passing, shaped, chance);
}
