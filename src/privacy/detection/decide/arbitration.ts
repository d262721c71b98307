import { categoryOf } from '../../detectors/detector.ts';
import { DETECTORS } from '../../detectors/index.ts';
import type { Candidate } from './candidate.ts';

/** Part of its values that another reading has to explain to be the only one told. */
const EXPLAINED = 0.9;

/**
 * The readings of one column that are told: one a category, and none whose values another one, surer,
 * explains as well. Between equals, the order of the registry decides.
 */
export function strongestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ detector }: Candidate): number => DETECTORS.indexOf(detector);
  const sorted = candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(a) - rank(b));
  const told: Candidate[] = [];
  for (const one of sorted) {
    const category = categoryOf(one.detector);
    const isExplained = told.some(
      (other) => categoryOf(other.detector) === category || explains(other, one),
    );
    if (!isExplained) told.push(one);
  }
  return told;
}

function explains(stronger: Candidate, weaker: Candidate): boolean {
  // A label is about the whole column: values explain it, or another label does.
  if (weaker.reason === 'label')
    return stronger.reason !== 'text' && stronger.reason !== 'minority';
  const { tallies } = weaker.column;
  let own = 0;
  let shared = 0;
  for (const { cells, valueClass } of tallies) {
    const has = ({ detector }: Candidate): boolean =>
      valueClass.matches.some((match) => match.detector === detector);
    if (!has(weaker)) continue;
    own += cells;
    if (has(stronger)) shared += cells;
  }
  return own > 0 && shared >= EXPLAINED * own;
}
