import type { LockedDataset } from '../../project/lock.ts';
import type { DatasetFacts } from '../dataset-facts.ts';
import { note, type StatusNote } from '../report.ts';
import type { DatasetStep } from './step.ts';

/** Checks of a build that step 3 does not speak of. */
const HELD = { comparison: 'status-held-comparison', provenance: 'status-uncertified' } as const;
/** Files written by one run may differ by the time that it took. */
const MARGIN = 2000;

/** Built from the present files, and published as built. */
export const produce: DatasetStep = {
  id: 'produce',
  judge(known) {
    const { built, published } = known;
    if (built === undefined) {
      const state = published.length === 0 ? 'todo' : 'partial';
      return { state, notes: [note('status-not-built')] };
    }
    const checks = built.record.checks ?? [];
    const held = Object.entries(HELD)
      .filter(([name]) => checks.some((one) => one.name === name && !one.ok))
      .map(([, code]) => note(code));
    if (held.some(({ code }) => code === HELD.comparison)) return { state: 'blocked', notes: held };
    const missing: StatusNote[] = [...held];
    if (isOutdated(known)) missing.push(note('status-source-changed'));
    if (published.length === 0) missing.push(note('status-not-published'));
    else if (differs(known)) missing.push(note('status-published-differs'));
    return { state: missing.length === 0 ? 'done' : 'partial', notes: missing };
  },
};

/** True when a source changed after the build. */
function isOutdated({ dataset, built, facts }: DatasetFacts): boolean {
  return dataset.resources.some(({ path }) => {
    const changed = facts.sources.get(path);
    return changed !== undefined && built !== undefined && changed > built.written + MARGIN;
  });
}

/** True when a file that was built is not the one that was last sent somewhere. */
function differs({ dataset, built, facts }: DatasetFacts): boolean {
  const digests = new Set((built?.record.resources ?? []).flatMap(({ sha256 }) => sha256 ?? []));
  return Object.values(facts.lock.platforms).some(({ datasets }) => {
    const locked: LockedDataset | undefined = datasets[dataset.id];
    return Object.values(locked?.resources ?? {}).some(
      ({ sha256 }) => sha256 !== undefined && !digests.has(sha256),
    );
  });
}
