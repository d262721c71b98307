import type { DetectedColumn } from '../detection.ts';
import type { OutputColumn } from '../resolve/output-columns.ts';
import { type Check, checked, type Note, note } from './check.ts';

/**
 * What the detectors see in the output. A direct identifier fails, unless the plan says why the
 * column stays, or a target covers it: it was then declared, and measured. A column that the plan
 * treated and that only its label still names is no finding.
 * @param measured names of the columns that a target covers
 */
export function checkDetected(
  found: readonly DetectedColumn[],
  columns: readonly OutputColumn[],
  measured: ReadonlySet<string>,
): Check {
  const failures: Note[] = [];
  const warnings: Note[] = [];
  for (const { column, category, level, byLabel } of found) {
    const operator = columns.find(({ name }) => name === column)?.treated?.operator;
    if (operator !== undefined && operator !== 'keep' && byLabel === true) continue;
    const told = note('personal-data-seen', { field: column, category, level });
    const isCovered = operator === 'keep' || measured.has(column);
    if (level === 'blocking' && !isCovered) failures.push(told);
    else if (level === 'blocking' || level === 'warning') warnings.push(told);
  }
  return failures.length > 0
    ? checked('detectors', [...failures, ...warnings])
    : checked('detectors', warnings, 'warning');
}
