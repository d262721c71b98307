import type { Detector } from '../../detectors/detector.ts';
import type { ColumnEvidence, Sighting } from '../column-evidence.ts';
import type { Candidate } from './candidate.ts';

/** Identifiers, which cannot be something else; names may be those of streets or of works. */
const IDENTIFIERS = ['email', 'phone', 'nir', 'iban'] as const;
/** A column of sentences: their mean length, and how many of them are different. */
const MEAN_LENGTH = 25;
const DIFFERENT = 0.6;
/** Elsewhere, fewer identifiers inside a text prove nothing. */
const LEAST = 3;

/**
 * People inside sentences. Identifiers are counted in every cell; names in the different values, all
 * of them or a fair sample.
 */
export function freeTextCandidate(
  column: ColumnEvidence,
  detector: Detector,
  sighting: Sighting,
): Candidate | undefined {
  const label = column.labels.get(detector);
  const named = label === 'whole' || label === 'part';
  const { distinct, filled } = column;
  const isText =
    named || (distinct.meanLength > MEAN_LENGTH && distinct.estimate > DIFFERENT * filled);
  const identifiers = identifierCells(column, detector);
  const score = named ? detector.score.named : detector.score.bare;
  if (identifiers >= (isText ? 1 : LEAST)) {
    const seen = sighting.sampled ? identifiers : sighting.matching;
    const all = { ...sighting, matching: Math.max(identifiers, seen), checked: filled };
    return { column, detector, sighting: all, reason: 'text', score: score + 0.15 };
  }
  // One or two names in a column that nothing calls a text may be those of works and places.
  if (!isText || sighting.passing < (named ? 1 : LEAST)) return undefined;
  return { column, detector, sighting, reason: 'text', score };
}

function identifierCells(column: ColumnEvidence, detector: Detector): number {
  return column.tallies.reduce((sum, { cells, valueClass }) => {
    const word = valueClass.matches.find((match) => match.detector === detector)?.word;
    return IDENTIFIERS.some((identifier) => identifier === word) ? sum + cells : sum;
  }, 0);
}
