import type { Finding } from '../base/finding.ts';
import type { FindingGroup } from '../base/ledger.ts';
import type { FileReport } from './report.ts';

type Kind = Pick<
  Finding,
  'code' | 'check' | 'constraint' | 'reason' | 'cause' | 'column' | 'field'
>;

function keyOf({ code, check, constraint, reason, cause, column, field }: Kind): string {
  return JSON.stringify([code, check, constraint, reason, cause, column ?? field]);
}

/** The listed findings of a file, found again by the group that they belong to. Made when first asked. */
export class IssueIndex {
  readonly #file: FileReport;
  #byGroup: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(file: FileReport) {
    this.#file = file;
  }

  /** Every listed finding of some groups. */
  of(groups: readonly FindingGroup[]): readonly Finding[] {
    this.#byGroup ??= byGroup(this.#file.issues);
    const known = this.#byGroup;
    return groups.flatMap((group) => known.get(keyOf(group)) ?? []);
  }
}

function byGroup(issues: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [issue]);
    else known.push(issue);
  }
  return groups;
}
