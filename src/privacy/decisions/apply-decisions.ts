import type { PrivacyFinding } from '../finding.ts';
import type { AcceptedFinding } from './accepted-finding.ts';

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
export function isHeldBack(findings: readonly PrivacyFinding[]): boolean {
  return findings.some(({ level, accepted }) => level === 'blocking' && accepted === undefined);
}

/** Decisions that accept nothing any more: their column or category is gone. */
export function uselessDecisions(
  findings: readonly PrivacyFinding[],
  decisions: readonly AcceptedFinding[],
  place: FindingPlace = {},
): readonly AcceptedFinding[] {
  const concerned = decisions.filter(({ dataset, file }) =>
    dataset !== undefined
      ? dataset === place.dataset
      : file !== undefined && samePath(file, place.file),
  );
  return concerned.filter(
    (decision) => !findings.some((finding) => isAbout(decision, finding, place)),
  );
}
