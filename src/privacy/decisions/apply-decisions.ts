import type { AcceptedFinding } from '../../project/project.ts';
import type { PrivacyLevel } from '../detectors/detector.ts';
import type { PrivacyFinding } from '../finding.ts';

/** Where the findings were made. */
export interface FindingPlace {
  readonly dataset?: string | undefined;
  /** As `odc.yml` writes it. */
  readonly file?: string | undefined;
}

/** Findings that a decision accepts are marked with it; the others are left as they are. */
export function applyDecisions(
  findings: readonly PrivacyFinding[],
  decisions: readonly AcceptedFinding[],
  place: FindingPlace = {},
): readonly PrivacyFinding[] {
  return findings.map((finding) => {
    const accepted = decisions.find((decision) => isAbout(decision, finding, place));
    return accepted === undefined ? finding : { ...finding, accepted };
  });
}

/** Exact on every point: a column renamed, or another category in it, is a new finding. */
function isAbout(decision: AcceptedFinding, finding: PrivacyFinding, place: FindingPlace): boolean {
  if (decision.column !== finding.field || decision.category !== finding.category) return false;
  if (decision.dataset !== undefined && decision.dataset !== place.dataset) return false;
  return decision.file === undefined || samePath(decision.file, place.file);
}

function samePath(one: string, other: string | undefined): boolean {
  const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return other !== undefined && plain(one) === plain(other);
}

/** Whether something that nobody accepted forbids the publication: `odc validate` then exits 1. */
export function isHeldBack(
  findings: readonly { readonly level: PrivacyLevel; readonly accepted?: unknown }[],
): boolean {
  return findings.some(({ level, accepted }) => level === 'blocking' && accepted === undefined);
}
