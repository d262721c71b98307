/** How much a class teaches beyond the whole table, value by value. */
export interface Likeness {
  /** Basic β: the greatest relative gain (q − p)/p among values more frequent in the class. */
  readonly beta: number;
  /** Enhanced β: no gain exceeds −ln p, so that the least β is the basic one; else there is none. */
  readonly isBounded: boolean;
  /** δ-disclosure: the greatest |ln(q/p)| among the values present. */
  readonly delta: number;
}

/** A value that all have gains nothing, and −ln 1 is 0: rounding must not make it more. */
const TOLERANCE = 1e-12;

/** @param whole share of each value in the whole table, by rank */
export function likenessOf(
  ranks: readonly number[],
  counts: Float64Array,
  size: number,
  whole: Float64Array,
): Likeness {
  let beta = 0;
  let delta = 0;
  let isBounded = true;
  for (const rank of ranks) {
    const share = whole[rank] as number;
    const ratio = (counts[rank] as number) / size / share;
    beta = Math.max(beta, ratio - 1);
    delta = Math.max(delta, Math.abs(Math.log(ratio)));
    if (ratio - 1 > TOLERANCE - Math.log(share)) isBounded = false;
  }
  return { beta, isBounded, delta };
}
