import { isHeldBack as isBlocking } from '../../privacy/decisions/apply-decisions.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import type { ReportedPrivacy } from '../../report/report.ts';
import type { Observer } from '../../table/batch.ts';
import type { FileRequest } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { decided, today } from '../privacy-decisions.ts';

/** The search for personal data on the walk of one file. */
export interface PrivacyWatch {
  readonly observers: readonly Observer<unknown>[];
  /** What was found, once the walk is over; `undefined` when nothing was looked for. */
  found(request: FileRequest): ReportedPrivacy | undefined;
}

export async function privacyWatch(
  mode: 'on' | 'off' | 'only',
  context: Context,
): Promise<PrivacyWatch> {
  if (mode === 'off') return { observers: [], found: () => undefined };
  const { privacyObserver } = await import('../../privacy/detection/load.ts');
  const observer = await privacyObserver(today(context));
  return {
    observers: [observer],
    found({ path }) {
      const { rows, findings } = observer.result;
      return { rows, findings: decided(findings, path, context).map(reported) };
    },
  };
}

/** True when something that nobody accepted forbids the publication. */
export function isHeldBack(privacy: ReportedPrivacy | undefined): boolean {
  return isBlocking(privacy?.findings ?? []);
}

function reported({ treatment: _treatment, ...finding }: PrivacyFinding) {
  return finding;
}
