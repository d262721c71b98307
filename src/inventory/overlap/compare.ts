import type { ComparedColumn, ComparedTable } from './compared-table.ts';
import { resemblance } from './densify.ts';

/** Columns of two tables that hold the same values. */
export interface SharedColumn {
  readonly labels: readonly [string, string];
  /** Share of the values of the shorter one that are in the other, 0 to 1. */
  readonly share: number;
}

export interface Comparison {
  /** Share of what the smaller table tells that the other one tells too, 0 to 1. */
  readonly score: number;
  /** What its shared columns prove together: 1 for a column of texts that is wholly the same. */
  readonly proof: number;
  readonly columns: readonly SharedColumn[];
}

interface Pairing {
  readonly one: ComparedColumn;
  readonly other: ComparedColumn;
  readonly share: number;
  readonly weight: number;
}

/** Under this resemblance, two columns agree by the noise of the measure. */
const NOISE = 0.08;
/** Share of the values of a column from which they are the same ones. */
const SAME = 0.25;
/** What has to be proved: a column of texts, and something more. */
const PROOF = 0.9;
const FEWEST_COLUMNS = 2;

/**
 * Compares the values of two tables, whatever the names and the order of their columns.
 * @returns `undefined` when they do not tell the same facts
 */
export function compareTables(a: ComparedTable, b: ComparedTable): Comparison | undefined {
  const pairings = pairingsOf(a, b);
  const proof = pairings.reduce((sum, { share, weight }) => sum + share * weight, 0);
  const least = Math.min(a.weight, b.weight);
  if (pairings.length < FEWEST_COLUMNS || proof < Math.min(PROOF, 0.8 * least)) return undefined;
  return {
    score: Math.min(1, Math.round((100 * proof) / least) / 100),
    proof,
    columns: pairings.map(({ one, other, share }) => ({
      labels: [one.label, other.label] as const,
      share: Math.round(100 * share) / 100,
    })),
  };
}

/** Columns paired one to one, the most alike first. */
function pairingsOf(a: ComparedTable, b: ComparedTable): readonly Pairing[] {
  const all: Pairing[] = [];
  for (const one of a.columns) {
    for (const other of b.columns) {
      const likeness = resemblance(one.full, other.full);
      if (likeness < NOISE) continue;
      const share = containment(likeness, one.distinct, other.distinct);
      if (share >= SAME) {
        all.push({ one, other, share, weight: Math.min(one.weight, other.weight) });
      }
    }
  }
  all.sort((x, y) => y.share * y.weight - x.share * x.weight);
  const taken = new Set<ComparedColumn>();
  return all.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one);
    taken.add(other);
    return true;
  });
}

/** Share of the values of the shorter column that are in the longer one. */
function containment(likeness: number, a: number, b: number): number {
  const common = (likeness / (1 + likeness)) * (a + b);
  return Math.min(1, common / Math.max(1, Math.min(a, b)));
}
