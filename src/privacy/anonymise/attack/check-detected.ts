import type { DetectedColumn } from '../detection.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { type Check, checked, type Note, note } from './check.ts';

/**
 * What the detectors see in the output. A direct identifier fails, unless the plan says why the
 * column stays, or a target covers it: it was then declared, and measured. A column that the plan
 * treated and that only its label still names is no finding. What identifies when combined and was
 * not declared asks for an eye: measures do not cover it.
 * @param measured names of the columns that the measures cover
 * @param hasTarget whether a target covers them too
 */
export function checkDetected(
  found: readonly DetectedColumn[],
  columns: readonly OutputColumn[],
  measured: ReadonlySet<string>,
  hasTarget: boolean,
): Check {
  const failures: Note[] = [];
  const warnings: Note[] = [];
  for (const { column, category, level, byLabel, accepted } of found) {
    const operator = columns.find(({ name }) => name === column)?.treated?.operator;
    if (operator !== undefined && operator !== 'keep' && byLabel === true) continue;
    if (accepted !== undefined) {
      warnings.push(note('accepted', { field: column, reason: accepted }));
      continue;
    }
    const told = note('personal-data-seen', { field: column, category, level });
    const isMeasured = measured.has(column);
    if (level === 'quasi') {
      if (!isMeasured && operator !== 'keep')
        warnings.push(note('quasi-not-declared', told.params));
    } else if (level === 'blocking' && operator !== 'keep' && !(isMeasured && hasTarget)) {
      failures.push(told);
    } else if (level !== 'info') warnings.push(told);
  }
  return failures.length > 0
    ? checked('detectors', [...failures, ...warnings, note('detectors-advice')])
    : checked('detectors', warnings, 'warning');
}
