import type { Distance } from './distance.ts';

/**
 * Values in order, each at 1/(m−1) from the next, m being the number of distinct values of the whole
 * table: 1/(m−1) · Σ |difference of the cumulated shares|. Only the values of the class are walked:
 * between two of them its cumulated share stands still, and that of the table only grows.
 * @param whole share of each value in the whole table, by rank
 */
export function orderedDistance(whole: Float64Array): Distance {
  const m = whole.length;
  const cumulated = new Float64Array(m);
  /** Sum of the cumulated shares of all ranks below. */
  const sums = new Float64Array(m + 1);
  let total = 0;
  for (let rank = 0; rank < m; rank++) {
    total += whole[rank] as number;
    cumulated[rank] = total;
    sums[rank + 1] = (sums[rank] as number) + total;
  }
  /** Σ |held − cumulated| for the ranks from `start` up to `end`, excluded. */
  const stretch = (start: number, end: number, held: number): number => {
    const cross = firstAbove(cumulated, start, end, held);
    const below = held * (cross - start) - ((sums[cross] as number) - (sums[start] as number));
    const above = (sums[end] as number) - (sums[cross] as number) - held * (end - cross);
    return below + above;
  };
  return {
    of(ranks, shares) {
      if (m < 2) return 0;
      let sum = 0;
      let held = 0;
      let at = 0;
      for (const rank of ranks) {
        sum += stretch(at, rank, held);
        held += shares[rank] as number;
        at = rank;
      }
      return (sum + stretch(at, m - 1, held)) / (m - 1);
    },
  };
}

/** First rank between two whose cumulated share is above a value; the second one when none is. */
function firstAbove(cumulated: Float64Array, start: number, end: number, value: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
