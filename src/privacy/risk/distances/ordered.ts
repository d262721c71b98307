import type { Distance } from './distance.ts';

/**
 * Values in order, each at 1/(m−1) from the next, m being the number of distinct values of the whole
 * table (one that no row holds any more, once rows were left out, counts for nothing): 1/(m−1) · Σ |difference of the cumulated shares|. Only the values of the class are walked:
 * between two of them its cumulated share stands still, and that of the table only grows.
 * @param whole share of each value in the whole table, by rank
 */
export function orderedDistance(whole: Float64Array): Distance {
  const m = whole.reduce((count, share) => (share > 0 ? count + 1 : count), 0);
  /** Place of each rank among those that some row holds. */
  const places = new Int32Array(whole.length);
  const cumulated = new Float64Array(m);
  /** Sum of the cumulated shares of all ranks below. */
  const sums = new Float64Array(m + 1);
  let total = 0;
  let place = 0;
  for (let rank = 0; rank < whole.length; rank++) {
    places[rank] = place;
    if ((whole[rank] as number) <= 0) continue;
    total += whole[rank] as number;
    cumulated[place] = total;
    sums[place + 1] = (sums[place] as number) + total;
    place += 1;
  }
  /** Σ |held − cumulated| for the places from `start` up to `end`, excluded. */
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
        const place = places[rank] as number;
        sum += stretch(at, place, held);
        held += shares[rank] as number;
        at = place;
      }
      return (sum + stretch(at, m - 1, held)) / (m - 1);
    },
  };
}

/** First place between two whose cumulated share is above a value; the second one when none is. */
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
