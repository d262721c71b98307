import { applyDecisions, type FindingPlace } from '../privacy/decisions/apply-decisions.ts';
import type { PrivacyFinding } from '../privacy/finding.ts';
import type { Context } from './context.ts';
import { paths } from './paths.ts';

/** Today's date, `AAAA-MM-JJ`. */
export function today({ ports }: Context): string {
  return new Date(ports.clock.now()).toISOString().slice(0, 10);
}

/** The findings of a file, those that `odc.yml` accepts being marked. */
export function decided(
  findings: readonly PrivacyFinding[],
  path: string,
  context: Context,
): readonly PrivacyFinding[] {
  return applyDecisions(findings, context.project?.privacy?.accepted ?? [], placeOf(path, context));
}

/** The file and its dataset, as `odc.yml` names them. */
function placeOf(path: string, { project, machine }: Context): FindingPlace {
  if (project === undefined || path === '-') return {};
  const file = paths.relative(project.folder, paths.resolve(machine.folder, path));
  const holds = (one: string): boolean => paths.normalize(one) === paths.normalize(file);
  const dataset = project.datasets.find(({ resources }) =>
    resources.some((one) => holds(one.path)),
  );
  return { file, dataset: dataset?.id };
}
