import { nearMiss } from '../../base/near-miss.ts';
import type { CellProblem } from '../../schema/column-check.ts';
import type { CustomCheck, Field } from '../../schema/model.ts';
import type { CellCheck, Check, CheckParams, RowCheck } from '../check.ts';
import { CHECKS } from './index.ts';
import { checkError, judgeParams } from './params.ts';

/** A check of one column; `order` is its place in `custom_checks`. */
export interface ResolvedCellCheck {
  readonly check: CellCheck;
  readonly params: CheckParams;
  readonly order: number;
  readonly field: string;
}

/** A check over several columns. */
export interface ResolvedRowCheck {
  readonly check: RowCheck;
  readonly params: CheckParams;
  readonly order: number;
}

export interface ResolvedChecks {
  readonly cell: readonly ResolvedCellCheck[];
  readonly row: readonly ResolvedRowCheck[];
  /** `check-error` for each check that cannot run; one `deprecated-check` for all old names. */
  readonly problems: readonly CellProblem[];
}

const byName = new Map<string, Check>(
  CHECKS.flatMap((check) =>
    [check.id, ...check.deprecated, ...(check.aliases ?? [])].map((name) => [name, check] as const),
  ),
);

/** Finds the checks that a schema asks for, under any of their names, and judges their parameters. */
export function resolveChecks(
  customChecks: readonly CustomCheck[],
  fields: readonly Field[],
): ResolvedChecks {
  const cell: ResolvedCellCheck[] = [];
  const row: ResolvedRowCheck[] = [];
  const problems: CellProblem[] = [];
  const names = fields.map(({ name }) => name);
  customChecks.forEach(({ name, params: given }, order) => {
    const check = byName.get(name);
    if (check === undefined) {
      const suggestion = nearMiss(name, byName.keys());
      problems.push(checkError(name, { reason: 'unknown-check', suggestion }));
      return;
    }
    const judged = judgeParams(check, name, given, names);
    if ('problem' in judged) problems.push(judged.problem);
    else if (check.kind === 'row') row.push({ check, params: judged.params, order });
    else cell.push({ check, params: judged.params, order, field: String(judged.params.column) });
  });
  const deprecated = deprecatedNames(customChecks);
  return { cell, row, problems: deprecated === undefined ? problems : [...problems, deprecated] };
}

/** The old names in use, said once: that concerns who writes the schema, not who fills the file. */
function deprecatedNames(customChecks: readonly CustomCheck[]): CellProblem | undefined {
  const used = new Set(customChecks.map(({ name }) => name));
  const old = [...used].filter((name) => byName.get(name)?.deprecated.includes(name) === true);
  if (old.length === 0) return undefined;
  const replacements = old.map((name) => byName.get(name)?.id ?? name);
  return { code: 'deprecated-check', params: { names: old, replacements } };
}
