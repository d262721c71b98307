/**
 * Groups sorted numbers by `k` at least, with the least squares within groups: the optimum for one
 * column (Hansen and Mukherjee, 2003). Time and memory grow as n × k and n.
 * @param sorted ascending, `k` at least
 * @returns the index at which each group ends, ascending
 */
export function groupSorted(sorted: Float64Array, k: number): readonly number[] {
  const n = sorted.length;
  const [sums, squares] = prefixSums(sorted);
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n + 1);
  cost[0] = 0;
  for (let end = k; end <= n; end++) {
    for (let start = Math.max(0, end - 2 * k + 1); start <= end - k; start++) {
      const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
      const spread = (squares[end] ?? 0) - (squares[start] ?? 0) - (sum * sum) / (end - start);
      const total = (cost[start] ?? 0) + spread;
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  const ends: number[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) ends.unshift(end);
  return ends;
}

/** Around the middle value, so that squares keep their digits. */
function prefixSums(sorted: Float64Array): readonly [Float64Array, Float64Array] {
  const middle = sorted[sorted.length >> 1] ?? 0;
  const sums = new Float64Array(sorted.length + 1);
  const squares = new Float64Array(sorted.length + 1);
  for (let index = 0; index < sorted.length; index++) {
    const value = (sorted[index] ?? 0) - middle;
    sums[index + 1] = (sums[index] ?? 0) + value;
    squares[index + 1] = (squares[index] ?? 0) + value * value;
  }
  return [sums, squares];
}
