import type { BuildCheck } from '../../metadata/record.ts';
import type { DatasetFacts } from '../dataset-facts.ts';
import { note, type StatusNote } from '../report.ts';
import type { DatasetStep } from './step.ts';

/** A schema, a licence, a description, a rhythm; valid, and without personal data. */
export const standardise: DatasetStep = {
  id: 'standardise',
  judge(known) {
    const { dataset, facts, built, decisions } = known;
    const obstacles = [
      ...failed(known, 'privacy', 'status-personal-data'),
      ...failed(known, 'validation', 'status-invalid'),
    ];
    if (
      decisions.some(({ decision }) => decision === 'open-after-anonymisation') &&
      dataset.anonymize === undefined
    ) {
      obstacles.unshift(note('status-no-anonymisation'));
    }
    const missing: StatusNote[] = [];
    if (dataset.schema === undefined && dataset.resources.every(({ schema }) => !schema)) {
      missing.push(note('status-no-schema'));
    }
    if (dataset.license === undefined && facts.project.license === undefined) {
      missing.push(note('status-no-licence'));
    }
    if ((dataset.description ?? '').trim() === '') missing.push(note('status-no-description'));
    if (dataset.frequency === undefined) missing.push(note('status-no-frequency'));
    if (obstacles.length > 0) return { state: 'blocked', notes: [...obstacles, ...missing] };
    if (missing.length === 0 && built === undefined) {
      return { state: 'partial', notes: [note('status-unchecked')] };
    }
    return { state: missing.length === 0 ? 'done' : 'partial', notes: missing };
  },
};

/** What the last build found, as one note. */
function failed(
  { built }: DatasetFacts,
  name: BuildCheck['name'],
  code: string,
): readonly StatusNote[] {
  const check = (built?.record.checks ?? []).find((one) => one.name === name && !one.ok);
  return check === undefined ? [] : [note(code, check.params ?? {})];
}
