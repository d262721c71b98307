import type { Finding, FindingSink, Level } from './finding.ts';

/** Findings of one kind in one column, with their exact number and the first few. */
export interface FindingGroup {
  readonly level: Level;
  readonly code: string;
  readonly check?: string;
  readonly constraint?: string;
  readonly reason?: string;
  readonly cause?: string;
  readonly column?: number;
  readonly field?: string;
  readonly count: number;
  readonly samples: readonly Finding[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly byCode: Readonly<Record<string, number>>;
  readonly byColumn: Readonly<Record<string, number>>;
  readonly groups: readonly FindingGroup[];
}

/** A finding without its place. */
export type Problem = Omit<Finding, 'row' | 'line' | 'column' | 'field' | 'value'>;

/** Where a problem stands. `line` is asked only when the place is kept: counting lines costs. */
export interface Place {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly line?: (() => number | undefined) | undefined;
}

const SAMPLES = 5;

interface OpenGroup {
  readonly first: Problem;
  readonly column: number | undefined;
  readonly field: string | undefined;
  count: number;
  readonly samples: Finding[];
}

/**
 * Counts every finding exactly; keeps the first `maxIssues` in the order they come, the first five
 * of each group, and at least the first of each code.
 */
export class Ledger implements FindingSink {
  readonly #maxIssues: number;
  readonly #ignored: ReadonlySet<string>;
  readonly #issues: Finding[] = [];
  /** In the order of their first finding. */
  readonly #groups: OpenGroup[] = [];
  readonly #byPlace = new Map<number | string, OpenGroup[]>();
  readonly #codes = new Set<string>();
  #count = 0;

  /**
   * @param maxIssues how many findings are listed
   * @param ignored codes that are neither counted nor listed
   */
  constructor(maxIssues: number, ignored: ReadonlySet<string> = new Set()) {
    this.#maxIssues = maxIssues;
    this.#ignored = ignored;
  }

  add(finding: Finding): void {
    const { row, line, column, field, value, ...problem } = finding;
    this.note(problem, { row, column, field, value, line: () => line });
  }

  /** Counts a problem; its place is read only if it is kept. */
  note(problem: Problem, place: Place): void {
    if (this.#ignored.has(problem.code)) return;
    this.#count += 1;
    const group = this.#group(problem, place);
    group.count += 1;
    const listed = this.#issues.length < this.#maxIssues || !this.#codes.has(problem.code);
    if (!listed && group.samples.length >= SAMPLES) return;
    const finding = located(problem, place);
    if (group.samples.length < SAMPLES) group.samples.push(finding);
    if (listed) {
      this.#issues.push(finding);
      this.#codes.add(problem.code);
    }
  }

  get issues(): readonly Finding[] {
    return this.#issues;
  }

  /** True when some findings were counted without being listed. */
  get truncated(): boolean {
    return this.#issues.length < this.#count;
  }

  counts(): Counts {
    const byLevel = { error: 0, warning: 0, info: 0 };
    // Names come from the file: a plain object has names of its own (`constructor`).
    const byCode = new Map<string, number>();
    const byColumn = new Map<string, number>();
    const groups: FindingGroup[] = [];
    for (const { first, column, field, count, samples } of this.#groups) {
      byLevel[first.level] += count;
      byCode.set(first.code, (byCode.get(first.code) ?? 0) + count);
      if (field !== undefined) byColumn.set(field, (byColumn.get(field) ?? 0) + count);
      const { params: _params, suggestion: _suggestion, ...kind } = first;
      groups.push({
        ...kind,
        ...(column === undefined ? {} : { column }),
        ...(field === undefined ? {} : { field }),
        count,
        samples,
      });
    }
    return {
      ...byLevel,
      byCode: Object.fromEntries(byCode),
      byColumn: Object.fromEntries(byColumn),
      groups,
    };
  }

  /** Groups of one place are few: comparing them costs less than making a key for each finding. */
  #group(problem: Problem, place: Place): OpenGroup {
    // A cell beyond the header, a label that is blank: the kind counts, not each of the columns.
    const column = place.field === undefined ? undefined : place.column;
    const where = column ?? place.field ?? '';
    let groups = this.#byPlace.get(where);
    if (groups === undefined) {
      groups = [];
      this.#byPlace.set(where, groups);
    }
    for (const group of groups) if (isSameKind(group.first, problem)) return group;
    const group = {
      first: problem,
      column,
      field: place.field,
      count: 0,
      samples: [],
    };
    groups.push(group);
    this.#groups.push(group);
    return group;
  }
}

function isSameKind(a: Problem, b: Problem): boolean {
  return (
    a.code === b.code &&
    a.cause === b.cause &&
    a.reason === b.reason &&
    a.constraint === b.constraint &&
    a.check === b.check &&
    a.level === b.level
  );
}

function located(problem: Problem, place: Place): Finding {
  const line = place.line?.();
  return {
    ...problem,
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(line === undefined ? {} : { line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.field === undefined ? {} : { field: place.field }),
    ...(place.value === undefined ? {} : { value: place.value }),
  };
}
