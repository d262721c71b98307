import type { PrivacyFinding } from '../finding.ts';

/**
 * Labels of the columns none of whose values may be shown, in any report: all those that were told,
 * accepted or not, but those that an exemption probably covers.
 */
export function maskedColumns(
  findings: readonly Pick<PrivacyFinding, 'level' | 'field'>[],
): ReadonlySet<string> {
  return new Set(findings.filter(({ level }) => level !== 'info').map(({ field }) => field));
}
