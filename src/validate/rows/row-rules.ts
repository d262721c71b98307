import { levelOf } from '../../base/codes.ts';
import type { Ledger, Place, Problem } from '../../base/ledger.ts';
import type { CellValue } from '../../schema/column-check.ts';
import type { FieldType } from '../../schema/model.ts';
import type { Batch } from '../../table/batch.ts';
import type { CheckParams, RowCell, RowCheck } from '../check.ts';
import { isAbsent } from './absent-cell.ts';
import type { ColumnJudge } from './column-judge.ts';

/** A check over several cells, bound to the columns of the file. */
export interface BoundRowCheck {
  readonly check: RowCheck;
  readonly params: CheckParams;
  readonly order: number;
  /** For each field that the check reads, its column in the file. */
  readonly columns: readonly (number | undefined)[];
  /** Where its findings stand: the column of the `column` parameter. */
  readonly at: { readonly column: number | undefined; readonly field: string | undefined };
}

/** A cell read only when the check asks: most rows are settled by seeing which cells are empty. */
class LazyCell implements RowCell {
  readonly #judge: ColumnJudge | undefined;
  readonly #column: number | undefined;
  /** No text fails to be of the type: its value need not be read to know. */
  readonly #isText: boolean;
  #batch: Batch | undefined;
  #row = 0;

  constructor(judge: ColumnJudge | undefined, column: number | undefined) {
    this.#judge = judge;
    this.#column = column;
    const { type, format } = judge?.check?.field ?? {};
    this.#isText = type === 'any' || (type === 'string' && format === 'default');
  }

  move(batch: Batch, row: number): void {
    this.#batch = batch;
    this.#row = row;
  }

  get present(): boolean {
    return this.#column !== undefined;
  }

  get text(): string {
    return this.#column === undefined ? '' : (this.#batch?.text(this.#row, this.#column) ?? '');
  }

  get missing(): boolean {
    if (this.#column === undefined || this.#judge === undefined) return true;
    const { text } = this;
    return this.#isAbsent(text) || this.#judge.isMissing(text);
  }

  get filled(): boolean {
    return !this.missing && (this.#isText || this.value !== undefined);
  }

  get type(): FieldType | undefined {
    return this.#judge?.check?.field.type;
  }

  get value(): CellValue | undefined {
    const { text } = this;
    return this.#isAbsent(text) ? undefined : this.#judge?.verdict(text).value;
  }

  #isAbsent(text: string): boolean {
    if (this.#column === undefined || this.#batch === undefined) return true;
    return isAbsent(this.#batch, this.#row, this.#column, text);
  }
}

/** Runs one row check on each row of a table. */
export class RowRule {
  readonly order: number;
  readonly #bound: BoundRowCheck;
  readonly #cells: readonly LazyCell[];

  constructor(bound: BoundRowCheck, judges: readonly ColumnJudge[]) {
    this.#bound = bound;
    this.order = bound.order;
    this.#cells = bound.columns.map(
      (column) => new LazyCell(column === undefined ? undefined : judges[column], column),
    );
  }

  run(batch: Batch, row: number): { problem: Problem; at: BoundRowCheck['at'] } | undefined {
    for (const cell of this.#cells) cell.move(batch, row);
    const problem = this.#bound.check.test(this.#cells, this.#bound.params);
    if (problem === undefined) return undefined;
    return { problem: { ...problem, level: levelOf(problem.code) }, at: this.#bound.at };
  }
}

/** What a row check says of the table as a whole, before any row: `false` when it must not run. */
export function settleTable(bound: BoundRowCheck, ledger: Ledger, place: Place): boolean {
  const present = bound.columns.map((column) => column !== undefined);
  const fault = bound.check.table(present, bound.params);
  if (fault === undefined) return true;
  if (fault !== 'skip') ledger.note({ ...fault, level: levelOf(fault.code) }, place);
  return false;
}
