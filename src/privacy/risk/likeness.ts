/** How much a class teaches beyond the whole table, value by value. */
export interface Likeness {
  /** Basic β: the greatest relative gain (q − p)/p among values more frequent in the class. */
  readonly beta: number;
  /** δ-disclosure: the greatest |ln(q/p)| among the values present. */
  readonly delta: number;
}

/** @param whole share of each value in the whole table, by rank */
export function likenessOf(
  ranks: readonly number[],
  counts: Float64Array,
  size: number,
  whole: Float64Array,
): Likeness {
  let beta = 0;
  let delta = 0;
  for (const rank of ranks) {
    const ratio = (counts[rank] as number) / size / (whole[rank] as number);
    beta = Math.max(beta, ratio - 1);
    delta = Math.max(delta, Math.abs(Math.log(ratio)));
  }
  return { beta, delta };
}
