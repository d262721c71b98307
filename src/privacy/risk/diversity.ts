/** What the sensitive values of one class say of its people. */
export interface Diversity {
  /** Number of different values: distinct l-diversity (Machanavajjhala 2007). */
  readonly distinct: number;
  /** exp(−Σ p ln p): entropy l-diversity, as a real number. */
  readonly entropy: number;
  /** Share of the most frequent value: the α of (α,k)-anonymity. */
  readonly alpha: number;
  /** Least c above which the class is recursively (c,2)-diverse: r₁ / (r₂ + … + rₘ). */
  readonly recursive: number;
}

/** @param ranks the values of the class; @param counts rows by rank; @param size rows of the class */
export function diversityOf(
  ranks: readonly number[],
  counts: Float64Array,
  size: number,
): Diversity {
  let information = 0;
  let most = 0;
  for (const rank of ranks) {
    const count = counts[rank] as number;
    const share = count / size;
    information -= share * Math.log(share);
    if (count > most) most = count;
  }
  return {
    distinct: ranks.length,
    entropy: Math.exp(information),
    alpha: most / size,
    recursive: most === size ? Number.POSITIVE_INFINITY : most / (size - most),
  };
}
