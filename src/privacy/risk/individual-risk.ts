/** Terms after which the series below changes nothing any more. */
const MOST_TERMS = 100_000;

/**
 * The risk of a row of a sample whose class holds f rows and stands for F people, F being estimated
 * from survey weights: p^f/f · ₂F₁(f, f; f+1; 1−p) with p = f/F (Benedetti and Franconi 1998, as
 * sdcMicro computes it). 1/f when the class stands for itself.
 */
export function individualRisk(f: number, F: number): number {
  const p = f / F;
  if (!(p < 1)) return 1 / f;
  const q = 1 - p;
  if (f === 1) return (p / q) * Math.log(1 / p);
  // By Euler's transformation: (1−z)^(c−a−b) ₂F₁(c−a, c−b; c; z), here p^(1−f) ₂F₁(1, 1; f+1; q).
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n++) {
    term *= ((n + 1) / (f + 1 + n)) * q;
    sum += term;
    if (term < sum * 1e-16) break;
  }
  return (p / f) * sum;
}
