import type { CellProblem, CellValue } from '../schema/column-check.ts';
import type { FieldType } from '../schema/model.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';

/** A parameter of a check, as Validata's `custom_checks` write it. */
export interface CheckParam {
  readonly name: string;
  /** `column`: the name of a field; `columns`: a list of them; `options`: an object of switches. */
  readonly kind: 'column' | 'columns' | 'string' | 'operator' | 'boolean' | 'number' | 'options';
  readonly required: boolean;
  /** The texts that it may be; the switches, when it is an object. */
  readonly values?: readonly string[];
  /** Another name under which schemas write it. */
  readonly alias?: string;
}

interface CheckBase {
  /** Name in `custom_checks`; also `check` in reports. */
  readonly id: string;
  /** Older names, accepted with a warning. */
  readonly deprecated: readonly string[];
  /** Other names, as good as `id`. */
  readonly aliases?: readonly string[];
  readonly params: readonly CheckParam[];
  /** Code of its findings: `custom-check-error`, or its own one. */
  readonly code: string;
}

export type CheckParams = Readonly<Record<string, unknown>>;

/** A check of one cell of `params.column`, given as the text of the file. Never called on a missing value. */
export interface CellCheck extends CheckBase {
  readonly kind: 'cell';
  /** `undefined` when the value is right. May load data once: see `prepare`. */
  test(text: string, params: CheckParams): CellProblem | undefined;
  /** Loads what the check needs (a code list, a library) before the first `test`. */
  readonly prepare?: () => Promise<void>;
  /** What proves on bytes that `test` would find nothing. */
  readonly kernel?: (params: CheckParams) => KernelSpec | undefined;
  readonly examples: {
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
    readonly params?: CheckParams;
  };
}

/** One cell of a row, as a row check sees it. `value` is undefined when missing, absent or of a wrong type. */
export interface RowCell {
  /** False when the file has no such column. */
  readonly present: boolean;
  readonly text: string;
  readonly missing: boolean;
  /** True when there is a value of the right type: cheaper to ask than `value`. */
  readonly filled: boolean;
  /** Type of its field; `undefined` when the file has no such column. */
  readonly type: FieldType | undefined;
  readonly value: CellValue | undefined;
}

/** A check over several cells of each row. */
export interface RowCheck extends CheckBase {
  readonly kind: 'row';
  /** Names of the fields it reads, in a fixed order; `test` receives the cells in that order. */
  fields(params: CheckParams): readonly string[];
  /** A fault of the whole table (some columns absent): the check then does not run. `undefined` to run; `'skip'` to stay silent. */
  table(present: readonly boolean[], params: CheckParams): CellProblem | 'skip' | undefined;
  test(cells: readonly RowCell[], params: CheckParams): CellProblem | undefined;
  readonly examples: readonly {
    readonly params: CheckParams;
    readonly cells: readonly string[];
    readonly valid: boolean;
  }[];
}

export type Check = CellCheck | RowCheck;
