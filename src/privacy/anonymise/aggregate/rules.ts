import type { CellContents } from './contributions.ts';

/** Why a cell is hidden; `V` when it is shown. */
export type Status =
  /** Too few units. */
  | 'A'
  /** One unit makes too much of it. */
  | 'B'
  /** So that another one cannot be computed. */
  | 'D'
  | 'V';

export interface Rules {
  /** Cells of fewer units are hidden; this very number is shown. */
  readonly threshold: number;
  /** Cells of which one unit makes more than this share are hidden; this very share is shown. */
  readonly dominance: number;
}

/** Shares are exact to this only. */
const TOLERANCE = 1e-12;

/** What a set of rows would be if it were published. */
export function primaryStatus(
  contents: CellContents,
  { threshold, dominance }: Rules,
): 'A' | 'B' | 'V' {
  if (contents.units < threshold) return 'A';
  const isDominated = contents.largest.some((most, measure) => {
    const whole = contents.absolute[measure] ?? 0;
    return whole > 0 && most > whole * (dominance + TOLERANCE);
  });
  return isDominated ? 'B' : 'V';
}
