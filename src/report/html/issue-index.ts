import type { Finding } from '../../base/finding.ts';
import type { Block } from '../blocks.ts';
import type { FileReport } from '../report.ts';

type Kind = Pick<
  Finding,
  'code' | 'check' | 'constraint' | 'reason' | 'cause' | 'column' | 'field'
>;

function keyOf({ code, check, constraint, reason, cause, column, field }: Kind): string {
  return JSON.stringify([code, check, constraint, reason, cause, column ?? field]);
}

/** The listed findings of a file, found again by the problem that they belong to. */
export class IssueIndex {
  readonly #issues = new Map<string, Finding[]>();

  constructor(file: FileReport) {
    for (const issue of file.issues) {
      const key = keyOf(issue);
      const known = this.#issues.get(key);
      if (known === undefined) this.#issues.set(key, [issue]);
      else known.push(issue);
    }
  }

  /** Every listed place of a problem, told by the findings that speak for it. */
  of({ tellers }: Block): readonly Finding[] {
    return tellers.flatMap((group) => this.#issues.get(keyOf(group)) ?? []);
  }
}
