import type { DetectedColumn, StartDetection } from '../../privacy/anonymise/detection.ts';
import { applyDecisions, type FindingPlace } from '../../privacy/decisions/apply-decisions.ts';
import { type PrivacyFinding, SURE_SCORE } from '../../privacy/finding.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/**
 * The detection of personal data, for those who anonymise. What `odc.yml` accepts for the source is
 * accepted in what is made from it.
 */
export function startDetection(source: string, context: Context): StartDetection {
  const today = new Date(context.ports.clock.now()).toISOString().slice(0, 10);
  const accepted = context.project?.privacy?.accepted ?? [];
  const place = placeOf(source, context);
  return async () => {
    const { privacyObserver } = await import('../../privacy/detection/load.ts');
    const observer = await privacyObserver(today);
    const columns = () => applyDecisions(observer.result.findings, accepted, place).map(detected);
    return { observer, columns };
  };
}

/** A finding that is not sure asks for a human eye, however bad it would be. */
function detected(finding: PrivacyFinding): DetectedColumn {
  const { field, category, level, score, treatment, reason, accepted } = finding;
  const isSure = score >= SURE_SCORE;
  return {
    column: field,
    category,
    level: isSure || level !== 'blocking' ? level : 'warning',
    treatment,
    byLabel: reason === 'label',
    ...(accepted === undefined ? {} : { accepted: accepted.reason }),
  };
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
