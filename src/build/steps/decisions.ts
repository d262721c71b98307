import type { Decision } from '../../project/project.ts';
import type { Hold } from '../work.ts';
import type { Step } from './step.ts';

/** What was decided in the inventory holds: a closed table is not published, whoever lists it. */
export const decisions: Step = {
  name: 'decisions',
  async run({ job, holds }) {
    const decided = job.project.inventory?.decisions ?? [];
    for (const { resource } of job.tables) {
      const about = decided.filter(
        ({ path, sheet }) =>
          plain(path) === plain(resource.path) && (sheet === undefined || sheet === resource.sheet),
      );
      for (const decision of about) {
        const code = objection(decision, job.dataset.anonymize !== undefined);
        if (code !== undefined) holds.push(holdOf(code, decision));
      }
    }
    return holds.length > 0 ? 'held' : undefined;
  },
};

function objection({ decision }: Decision, isAnonymised: boolean): string | undefined {
  if (decision === 'closed') return 'build/decided-closed';
  const mustAnonymise = decision === 'open-after-anonymisation' && !isAnonymised;
  return mustAnonymise ? 'build/decided-anonymisation' : undefined;
}

function holdOf(code: string, { path, who, when, reason = '' }: Decision): Hold {
  return { gate: 'privacy', code, params: { path, who, when, reason } };
}

function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
