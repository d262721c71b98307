import { levelOf } from '../../base/codes.ts';
import type { Problem } from '../../base/ledger.ts';
import type { CellProblem, CellValue, ColumnCheck } from '../../schema/column-check.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import type { CellCheck, CheckParams } from '../check.ts';
import type { CellDiagnosis, DiagnosedColumn } from '../diagnosis.ts';
import { absentVerdict } from './absent-cell.ts';
import { VerdictMemory } from './verdict-memory.ts';
import { type Seen, weigh } from './weigh-diagnoses.ts';

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
  /** Warnings beyond the schema; what explains an error of the cell is its `cause` instead. */
  readonly diagnoses: readonly Problem[];
}

/** The verdict of a cell of which nothing is to be said. */
const NOTHING: readonly never[] = [];

/** Everything that judges the cells of one column of the file. */
export class ColumnJudge {
  readonly column: DiagnosedColumn;
  readonly check: ColumnCheck | undefined;
  readonly #checks: readonly BoundCellCheck[];
  readonly #diagnoses: readonly CellDiagnosis[];
  readonly #known = new VerdictMemory();
  #kernels: readonly KernelSpec[] | 'judge-all' | undefined;
  #absent: Verdict | undefined;

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
  }

  isMissing(text: string): boolean {
    return this.check === undefined ? text === '' : this.check.isMissing(text);
  }

  verdict(text: string): Verdict {
    const known = this.#known.recall(text);
    if (known !== undefined) return known;
    const verdict = this.#judge(text);
    this.#known.keep(text, verdict);
    return verdict;
  }

  /** True when the text has no error: what a repair must come to. */
  accepts(text: string): boolean {
    const { cell, checks } = this.verdict(text);
    const isFault = ({ level }: Problem): boolean => level === 'error';
    return !cell.some(isFault) && !checks.some(({ problem }) => isFault(problem));
  }

  /** The verdict of a cell that its record does not have. */
  get absent(): Verdict {
    this.#absent ??= absentVerdict(this.check?.field);
    return this.#absent;
  }

  #judge(text: string): Verdict {
    const { missing, value, cell, checks } = this.#exact(text);
    const errors = errorsAmong(cell, checks);
    const seen = missing ? NOTHING : this.#diagnose(text, errors);
    if (seen.length === 0) {
      return {
        missing,
        value,
        cell: cell.map(atLevel),
        checks: checks.map(({ order, problem }) => ({ order, problem: atLevel(problem) })),
        diagnoses: NOTHING,
      };
    }
    const { cause, warnings } = weigh(seen, errors, (suggestion) => this.#accepts(suggestion));
    return {
      missing,
      value,
      cell: cell.map((problem) => explained(problem, cause)),
      checks: checks.map(({ order, problem }) => ({ order, problem: explained(problem, cause) })),
      diagnoses: warnings,
    };
  }

  /** The schema's own rules: missing values, type, constraints, then checks. */
  #exact(text: string): ExactVerdict {
    const judgement = this.check?.judge(text);
    const missing = judgement?.missing ?? text === '';
    const unread = judgement !== undefined && judgement.value === undefined;
    return {
      missing,
      value: judgement?.value,
      cell: judgement?.problems ?? NOTHING,
      checks: missing || unread || this.#checks.length === 0 ? NOTHING : this.#runChecks(text),
    };
  }

  #accepts(text: string): boolean {
    const { cell, checks } = this.#exact(text);
    return !cell.some(isError) && checks.length === 0;
  }

  #runChecks(text: string): { order: number; problem: CellProblem }[] {
    const found: { order: number; problem: CellProblem }[] = [];
    for (const { check, params, order } of this.#checks) {
      const problem = check.test(text, params);
      if (problem !== undefined) found.push({ order, problem });
    }
    return found;
  }

  #diagnose(text: string, errors: readonly CellProblem[]): Seen[] {
    const found: Seen[] = [];
    for (const diagnosis of this.#diagnoses) {
      const seen = diagnosis.diagnose(text, this.column, errors);
      if (seen !== undefined)
        found.push({ id: diagnosis.id, explains: diagnosis.explains, ...seen });
    }
    return found ?? NOTHING;
  }

  /**
   * What proves a cell free of every problem above; `'judge-all'` as soon as one of them has no
   * kernel. Made when first asked for: small files never ask.
   */
  get kernels(): readonly KernelSpec[] | 'judge-all' {
    this.#kernels ??= this.#makeKernels();
    return this.#kernels;
  }

  #makeKernels(): readonly KernelSpec[] | 'judge-all' {
    const own = this.check?.kernels ?? [];
    if (own === 'judge-all') return own;
    const specs = [...own];
    for (const { check, params } of this.#checks) {
      const kernel = check.kernel?.(params);
      if (kernel === undefined) return 'judge-all';
      // A check does not look at a missing cell: whether it may be missing is the field's business.
      specs.push({ ...kernel, empty: this.isMissing('') });
    }
    const silences = new Set(
      this.#diagnoses.map(({ silence }) => silence?.(this.column) ?? 'plain'),
    );
    if (silences.has('judge-all')) return 'judge-all';
    for (const silence of silences) {
      if (silence === 'plain') specs.push({ kind: 'plain', empty: true });
      else if (typeof silence === 'object') specs.push(silence);
    }
    return specs;
  }
}

interface ExactVerdict {
  readonly missing: boolean;
  readonly value: CellValue | undefined;
  readonly cell: readonly CellProblem[];
  readonly checks: readonly { readonly order: number; readonly problem: CellProblem }[];
}

function isError({ code }: CellProblem): boolean {
  return levelOf(code) === 'error';
}

function errorsAmong(
  cell: ExactVerdict['cell'],
  checks: ExactVerdict['checks'],
): readonly CellProblem[] {
  if (cell.length === 0 && checks.length === 0) return NOTHING;
  return [...cell, ...checks.map(({ problem }) => problem)].filter(isError);
}

function atLevel(problem: CellProblem): Problem {
  return { ...problem, level: levelOf(problem.code) };
}

/** The problem at its level; an error has the diagnosis that explains it, unless it knows its own cause. */
function explained(problem: CellProblem, cause: Problem | undefined): Problem {
  if (cause === undefined || !isError(problem)) return atLevel(problem);
  const because = problem.cause ?? cause.cause;
  const suggestion = problem.suggestion ?? cause.suggestion;
  return {
    ...atLevel(problem),
    ...(because === undefined ? {} : { cause: because }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
