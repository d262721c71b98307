import type { Finding, Level } from '../base/finding.ts';
import type { FindingGroup } from '../base/ledger.ts';
import { toldPrivacy } from '../base/messages/privacy-text.ts';
import type { FileReport, ReportedPrivacyFinding } from './report.ts';

const LEVELS: Readonly<Record<ReportedPrivacyFinding['level'], Level>> = {
  blocking: 'error',
  warning: 'warning',
  quasi: 'info',
  info: 'info',
};

/**
 * What was seen of personal data, as groups of findings: every format that tells problems by block
 * tells it too. Samples are masked already. What someone accepted is an information.
 */
export function privacyGroups({ privacy }: FileReport): readonly FindingGroup[] {
  return (privacy?.findings ?? []).map((finding) => {
    const { column, field, matching, rows, samples, accepted } = finding;
    const level = accepted === undefined ? LEVELS[finding.level] : 'info';
    const told: Finding = { ...worded(finding), level, column, field };
    return {
      level,
      code: told.code,
      check: finding.category,
      column,
      field,
      count: matching,
      // When its label alone tells a column, there is no value to show.
      samples:
        samples.length === 0
          ? [told]
          : samples.map((value, index) => {
              const row = rows[index];
              return { ...told, value, ...(row === undefined ? {} : { row }) };
            }),
    };
  });
}

/** Once accepted, who did it and why is what there is to know. */
function worded(finding: ReportedPrivacyFinding) {
  const told = toldPrivacy(finding);
  if (finding.accepted === undefined) {
    return { ...told, params: { ...told.params, exemption: finding.exemption } };
  }
  const { reason: motive, ground, who, when } = finding.accepted;
  return { ...told, reason: 'accepted', params: { ...told.params, motive, ground, who, when } };
}
