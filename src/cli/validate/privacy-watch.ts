import {
  applyDecisions,
  isHeldBack as isBlocking,
} from '../../privacy/decisions/apply-decisions.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import type { ReportedPrivacy } from '../../report/report.ts';
import type { Observer } from '../../table/batch.ts';
import type { FileRequest } from '../../validate/validate-file.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

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
  const today = new Date(context.ports.clock.now()).toISOString().slice(0, 10);
  const observer = await privacyObserver(today);
  let result: ReturnType<typeof observer.end> | undefined;
  const watcher: Observer<void> = {
    start: (header) => observer.start(header),
    batch: (batch) => observer.batch(batch),
    end() {
      result = observer.end();
    },
  };
  return {
    observers: [watcher],
    found(request) {
      if (result === undefined) return undefined;
      const findings = applyDecisions(result.findings, decisions(context), place(request, context));
      return { rows: result.rows, findings: findings.map(reported) };
    },
  };
}

/** True when something that nobody accepted forbids the publication. */
export function isHeldBack(privacy: ReportedPrivacy | undefined): boolean {
  return isBlocking((privacy?.findings ?? []) as readonly PrivacyFinding[]);
}

function decisions({ project }: Context) {
  return project?.privacy?.accepted ?? [];
}

/** The dataset and the file as decisions name them. */
function place(request: FileRequest, { project, machine }: Context) {
  if (project === undefined || request.path === '-') return {};
  const file = paths.relative(project.folder, paths.resolve(machine.folder, request.path));
  const dataset = project.datasets.find(({ resources }) =>
    resources.some(({ path }) => paths.normalize(path) === paths.normalize(file)),
  );
  return { file, dataset: dataset?.id };
}

function reported({ treatment: _treatment, ...finding }: PrivacyFinding) {
  return finding;
}
