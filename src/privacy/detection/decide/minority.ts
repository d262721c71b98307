import type { Detector } from '../../detectors/detector.ts';
import type { ColumnEvidence, Sighting } from '../column-evidence.ts';
import { isAboutOrganisation } from '../label-match.ts';
import type { Candidate } from './candidate.ts';

/** Readings that hardly anything but a person has. */
const CLEAR = ['civility', 'mixed', 'comma'];
const LEAST = 3;
const BARE = 0.4;
const NAMED = 0.6;

/** A few people among organisations: sole traders in a list of grants, for instance. */
export function minorityCandidate(
  column: ColumnEvidence,
  detector: Detector,
  sighting: Sighting,
): Candidate | undefined {
  if (detector.id !== 'nom_personne') return undefined;
  const clear = CLEAR.reduce((sum, word) => sum + (sighting.words.get(word) ?? 0), 0);
  const label = column.labels.get(detector);
  if (clear < LEAST || label === 'contrary' || isAboutOrganisation(column.words)) return undefined;
  const named = label === 'whole' || label === 'part';
  return { column, detector, sighting, reason: 'minority', score: named ? NAMED : BARE };
}
