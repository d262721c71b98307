import type { DetectedColumn, StartDetection } from '../../privacy/anonymise/detection.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import type { Context } from '../context.ts';
import { decided, today } from '../privacy-decisions.ts';

/**
 * The detection of personal data, for those who anonymise. What `odc.yml` accepts for the source is
 * accepted in what is made from it.
 */
export function startDetection(source: string, context: Context): StartDetection {
  return async () => {
    const { privacyObserver } = await import('../../privacy/detection/load.ts');
    const observer = await privacyObserver(today(context));
    const columns = () => decided(observer.result.findings, source, context).map(detected);
    return { observer, columns };
  };
}

function detected(finding: PrivacyFinding): DetectedColumn {
  const { field, category, level, treatment, reason, accepted } = finding;
  return {
    column: field,
    category,
    level,
    treatment,
    byLabel: reason === 'label',
    ...(accepted === undefined ? {} : { accepted: accepted.reason }),
  };
}
