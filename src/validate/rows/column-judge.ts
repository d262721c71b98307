import { levelOf } from '../../base/codes.ts';
import type { Problem } from '../../base/ledger.ts';
import type { CellProblem, CellValue, ColumnCheck } from '../../schema/column-check.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import type { CellCheck, CheckParams } from '../check.ts';
import type { CellDiagnosis, DiagnosedColumn } from '../diagnosis.ts';

/** A check of the schema bound to its column; `order` is its place in `custom_checks`. */
export interface BoundCellCheck {
  readonly check: CellCheck;
  readonly params: CheckParams;
  readonly order: number;
}

/** All that one cell's text says, whatever its row: a pure function of the text. */
export interface Verdict {
  readonly missing: boolean;
  /** `undefined` when missing or of a wrong type. */
  readonly value: CellValue | undefined;
  /** Type and constraints. */
  readonly cell: readonly Problem[];
  readonly checks: readonly { readonly order: number; readonly problem: Problem }[];
  readonly diagnoses: readonly Problem[];
}

/** Verdicts remembered per column: real files repeat their mistakes. */
const REMEMBERED = 4096;

/** Everything that judges the cells of one column of the file. */
export class ColumnJudge {
  readonly column: DiagnosedColumn;
  readonly check: ColumnCheck | undefined;
  readonly kernels: readonly KernelSpec[] | 'judge-all';
  readonly #checks: readonly BoundCellCheck[];
  readonly #diagnoses: readonly CellDiagnosis[];
  readonly #known = new Map<string, Verdict>();

  /** @param check absent for a column outside the schema: only diagnoses look at it then */
  constructor(
    column: DiagnosedColumn,
    check: ColumnCheck | undefined,
    checks: readonly BoundCellCheck[],
    diagnoses: readonly CellDiagnosis[],
  ) {
    this.column = column;
    this.check = check;
    this.#checks = checks;
    this.#diagnoses = diagnoses;
    this.kernels = this.#kernels();
  }

  isMissing(text: string): boolean {
    return this.check === undefined ? text === '' : this.check.isMissing(text);
  }

  verdict(text: string): Verdict {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const verdict = this.#judge(text);
    this.#known.set(text, verdict);
    return verdict;
  }

  #judge(text: string): Verdict {
    const judgement = this.check?.judge(text);
    const missing = judgement?.missing ?? text === '';
    const cell = judgement?.problems ?? [];
    const checks = missing || (judgement !== undefined && judgement.value === undefined)
      ? []
      : this.#runChecks(text);
    const all = [...cell, ...checks.map(({ problem }) => problem)];
    const found = missing ? [] : this.#diagnose(text, all);
    const cause = found[0];
    return {
      missing,
      value: judgement?.value,
      cell: cell.map((problem) => explained(problem, cause)),
      checks: checks.map(({ order, problem }) => ({ order, problem: explained(problem, cause) })),
      diagnoses: found,
    };
  }

  #runChecks(text: string): { order: number; problem: CellProblem }[] {
    const found: { order: number; problem: CellProblem }[] = [];
    for (const { check, params, order } of this.#checks) {
      const problem = check.test(text, params);
      if (problem !== undefined) found.push({ order, problem });
    }
    return found;
  }

  #diagnose(text: string, problems: readonly CellProblem[]): Problem[] {
    const found: Problem[] = [];
    for (const diagnosis of this.#diagnoses) {
      const seen = diagnosis.diagnose(text, this.column, problems);
      if (seen === undefined) continue;
      found.push({ ...seen, code: diagnosis.id, level: levelOf(diagnosis.id), cause: diagnosis.id });
    }
    return found;
  }

  /** What proves a cell free of every problem above; `'judge-all'` as soon as one of them has no kernel. */
  #kernels(): readonly KernelSpec[] | 'judge-all' {
    const own = this.check?.kernels ?? [];
    if (own === 'judge-all') return own;
    const specs = [...own];
    for (const { check, params } of this.#checks) {
      const kernel = check.kernel?.(params);
      if (kernel === undefined) return 'judge-all';
      // A check does not look at a missing cell: whether it may be missing is the field's business.
      specs.push({ ...kernel, empty: this.isMissing('') });
    }
    if (this.#diagnoses.length > 0) specs.push({ kind: 'plain', empty: true });
    return specs;
  }
}

/** The problem at its level, with the diagnosis that explains it. */
function explained(problem: CellProblem, cause: Problem | undefined): Problem {
  const because = problem.cause ?? cause?.code;
  const suggestion = problem.suggestion ?? cause?.suggestion;
  return {
    ...problem,
    level: levelOf(problem.code),
    ...(because === undefined ? {} : { cause: because }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
