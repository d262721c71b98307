import type { Distance } from './distance.ts';

/**
 * All values as far from each other: half the sum of the differences.
 * @param whole share of each value in the whole table, by rank
 */
export function equalDistance(whole: Float64Array): Distance {
  return {
    of(ranks, shares) {
      let differences = 0;
      let absent = 1;
      for (const rank of ranks) {
        const expected = whole[rank] as number;
        differences += Math.abs((shares[rank] as number) - expected);
        absent -= expected;
      }
      return (differences + Math.max(0, absent)) / 2;
    },
  };
}
