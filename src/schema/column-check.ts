import type { Param } from '../base/finding.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';
import type { Field } from './model.ts';

/**
 * A cell's value after casting. Dates and times are ISO text (comparable as text), numbers are
 * `number` when exact as such and a `Decimal` otherwise.
 */
export type CellValue = string | number | boolean | Decimal | readonly unknown[] | object;

/** An exact decimal: `digits` × 10^-`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** What is wrong with one cell, before it is given its place. */
export interface CellProblem {
  readonly code: string;
  readonly check?: string;
  readonly constraint?: string;
  readonly reason?: string;
  readonly cause?: string;
  readonly suggestion?: string;
  readonly params: Readonly<Record<string, Param>>;
}

export interface Judgement {
  readonly missing: boolean;
  /** `undefined` when missing or when the type was refused. */
  readonly value: CellValue | undefined;
  readonly problems: readonly CellProblem[];
}

/** A field made ready to judge the cells of one column. */
export interface ColumnCheck {
  readonly field: Field;
  isMissing(text: string): boolean;
  /** Missing values, type, then constraints: the only place that refuses a cell. */
  judge(text: string): Judgement;
  /**
   * What suffices to prove on bytes that `judge` would find nothing. `'judge-all'`: nothing does.
   * `[]`: every cell is right.
   */
  readonly kernels: readonly KernelSpec[] | 'judge-all';
  /** Text that is equal for equal values (`01` and `1` as integers), for keys. */
  key(text: string): string;
  /** True when `key(text) === text` for every cell that the kernels prove. */
  readonly keyIsText: boolean;
}
