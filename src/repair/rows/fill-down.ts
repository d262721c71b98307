import { type Answers, decisionOn } from '../answers.ts';
import type { RowTable } from '../defects/rows/row-defect.ts';
import type { RepairLedger } from '../repair-ledger.ts';

const ID = 'STR-MERGED-CELLS';

/** Repeats the value of the row above in the columns where merged cells left only the first one. */
export class FillDown {
  readonly #columns: ReadonlySet<number>;
  readonly #answers: Answers;
  readonly #table: RowTable;
  readonly #ledger: RepairLedger;
  readonly #last = new Map<number, string>();

  constructor(
    columns: ReadonlySet<number>,
    answers: Answers,
    table: RowTable,
    ledger: RepairLedger,
  ) {
    this.#columns = columns;
    this.#answers = answers;
    this.#table = table;
    this.#ledger = ledger;
  }

  /** Whether the column is one of them: its cells are remembered, right ones too. */
  has(column: number): boolean {
    return this.#columns.has(column);
  }

  /** The value to write in a blank cell; `undefined` when the cell is none of this. */
  fill(
    column: number,
    text: string,
    { row, line }: { readonly row: number; readonly line: () => number },
  ): string | undefined {
    if (!this.#columns.has(column)) return undefined;
    if (text.trim() !== '') {
      this.#last.set(column, text);
      return undefined;
    }
    const known = this.#table.columns[column];
    const last = this.#last.get(column);
    if (last === undefined || known === undefined || !known.accepts(last)) return undefined;
    const { state } = decisionOn(this.#answers, ID, [known.label, known.field.name]);
    if (state === 'rejected') return undefined;
    const isDone = state === 'accepted';
    this.#ledger.note({
      state: isDone ? 'change' : 'proposal',
      id: ID,
      class: 'C',
      row,
      line: line(),
      column: column + 1,
      field: known.field.name,
      before: text,
      after: last,
    });
    return isDone ? last : text;
  }
}
