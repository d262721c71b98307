import type { Detector } from '../../detectors/detector.ts';
import type { PrivacyReason } from '../../finding.ts';
import type { ColumnEvidence, Sighting } from '../column-evidence.ts';

/** What a column may be, before its neighbours are asked. */
export interface Candidate {
  readonly column: ColumnEvidence;
  readonly detector: Detector;
  readonly sighting: Sighting;
  readonly reason: PrivacyReason;
  /** From the values and the label alone. */
  readonly score: number;
}
