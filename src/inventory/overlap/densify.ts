import { BINS } from '../profile/signature.ts';

/** Marks where a value of the signature comes from. */
const STEP = 256;

/**
 * A signature without empty bins: each borrows from the next filled one (Shrivastava and Li,
 * 2014), so that columns of few values are compared as fairly as the others.
 */
export function densify(bins: Uint8Array): Int32Array {
  const full = new Int32Array(BINS);
  let [value, distance] = [0, 0];
  // Twice around: the last bins borrow from the first ones.
  for (let at = 2 * BINS - 1; at >= 0; at--) {
    const own = bins[at % BINS] ?? 0;
    if (own !== 0) [value, distance] = [own, 0];
    else distance += 1;
    if (at < BINS) full[at] = value + STEP * distance;
  }
  return full;
}

/** The share of values that two columns have in common, out of all those of both: 0 to 1. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  let equal = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal += 1;
  return equal / BINS;
}
