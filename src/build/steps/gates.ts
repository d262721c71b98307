import { isHeldBack } from '../../privacy/decisions/apply-decisions.ts';
import type { DatasetWork, TableWork } from '../work.ts';
import type { Step } from './step.ts';

/** What is wrong or personal is not published. */
export const gates: Step = {
  name: 'gates',
  async run(work) {
    for (const table of work.tables) {
      holdInvalid(table, work);
      holdPersonal(table, work);
    }
    return work.holds.length > 0 ? 'held' : undefined;
  },
};

/** As `validate.failOn` has it: errors, warnings too, or nothing. */
function holdInvalid({ counts, job }: TableWork, work: DatasetWork): void {
  const { failOn = 'error' } = work.job.project.validate;
  const isWrong = counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
  const params = { path: job.resource.path, ...counts };
  if (isWrong && failOn !== 'never') {
    work.holds.push({ gate: 'validation', code: 'build/invalid', params });
  }
  work.checks.push({
    name: 'validation',
    ok: counts.error === 0,
    ...reasonOf(counts.error > 0, 'build/invalid'),
    params,
  });
}

function holdPersonal({ privacy, job }: TableWork, work: DatasetWork): void {
  const { path } = job.resource;
  const blocking = privacy.filter((finding) => isHeldBack([finding]));
  const accepted = privacy.filter((finding) => finding.accepted !== undefined).length;
  if (blocking.length > 0) {
    const columns = blocking.map(({ field }) => field);
    work.holds.push({ gate: 'privacy', code: 'build/personal-data', params: { path, columns } });
  }
  const params = { path, findings: privacy.length, accepted };
  work.checks.push({ name: 'privacy', ok: blocking.length === 0, params });
}

function reasonOf(isSo: boolean, reason: string): { readonly reason?: string } {
  return isSo ? { reason } : {};
}
