import type { Batch, Header, Observer } from '../table/batch.ts';
import { type Answers, decisionOn } from './answers.ts';
import { columnsOfAll } from './cells/attention.ts';
import { cellPlan, Unproved } from './cells/cell-plan.ts';
import type { CellVerdict } from './cells/cell-verdict.ts';
import type { ColumnRepair } from './cells/column-repair.ts';
import type { RowView } from './defect.ts';
import type { RowTable } from './defects/rows/row-defect.ts';
import type { HeldRow } from './held-row.ts';
import type { RepairEntry, RepairLedger } from './repair-ledger.ts';
import { DuplicateRows } from './rows/duplicate-rows.ts';
import { FillDown } from './rows/fill-down.ts';
import { HintRow } from './rows/hint-row.ts';
import { OddRows } from './rows/odd-rows.ts';
import { RepeatedHeader } from './rows/repeated-header.ts';
import type { RowDigests } from './rows/row-digests.ts';
import { BatchRow, TextRow } from './rows/row-text.ts';
import { cellsOf, isBlankRow } from './rows/source-row.ts';
import { isSparse } from './rows/sparse-row.ts';
import type { ColumnRules } from './rulebook.ts';
import { type Edits, NO_EDITS, type RepairWriter } from './write/repair-writer.ts';

export interface SecondWalkOptions {
  readonly answers: Answers;
  /** Labels as the source writes them. */
  readonly rawLabels: readonly string[];
  /** Labels as they are written. */
  readonly labels: readonly string[];
  readonly rules: readonly (ColumnRules | undefined)[];
  readonly repairs: readonly ColumnRepair[];
  readonly table: RowTable;
  readonly hasSchema: boolean;
  /** Rows that add up others, by record number. */
  readonly totals: ReadonlySet<number>;
  readonly merged: ReadonlySet<number>;
  /** Knows the rows that repeat another one; absent when there are none. */
  readonly repeated: RowDigests | undefined;
  readonly ledger: RepairLedger;
  /** Absent: nothing is written, what would be is counted. */
  readonly writer: RepairWriter | undefined;
}

/** Repairs the rows one after the other and writes them. */
export class SecondWalk implements Observer<void> {
  /** Rows written. */
  rows = 0;
  readonly #options: SecondWalkOptions;
  readonly #unproved: Unproved;
  readonly #header: RepeatedHeader;
  readonly #odd: OddRows;
  readonly #duplicates: DuplicateRows | undefined;
  readonly #fill: FillDown | undefined;
  readonly #hint: HintRow | undefined;
  readonly #view = new BatchRow();
  /** Columns of which every cell is looked at. */
  readonly #attentive: ReadonlySet<number>;

  constructor(options: SecondWalkOptions) {
    const { answers, rules, repairs, merged, ledger, table } = options;
    this.#options = options;
    const attentions = repairs.map(({ attention }) => attention);
    this.#attentive = new Set(columnsOfAll(attentions));
    this.#unproved = new Unproved(cellPlan(rules, attentions));
    this.#header = new RepeatedHeader(options.rawLabels);
    this.#odd = new OddRows(options, (held, aligned) => this.#writeHeld(held, aligned));
    const { repeated } = options;
    this.#duplicates = repeated && new DuplicateRows(answers, repeated, ledger);
    this.#fill = merged.size > 0 ? new FillDown(merged, answers, table, ledger) : undefined;
    this.#hint = options.hasSchema ? new HintRow(answers, table, ledger) : undefined;
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    this.#unproved.of(batch);
    this.#options.writer?.from(batch);
    this.#duplicates?.from(batch);
    let fault = 0;
    let ragged = 0;
    for (let row = 0; row < batch.rows; row++) {
      const isRagged = batch.ragged[ragged] === row;
      if (isRagged) ragged += 1;
      while ((batch.quoteFaults[fault]?.row ?? row) < row) fault += 1;
      const isFaulty = batch.quoteFaults[fault]?.row === row;
      this.#row(batch, row, isRagged, isFaulty);
    }
  }

  end(): void {
    this.#odd.end();
  }

  #row(batch: Batch, row: number, isRagged: boolean, isFaulty: boolean): void {
    const pending = this.#unproved.inRow(row);
    if (isBlankRow(batch, row) && this.#drops('STR-BLANK-ROW', batch, row)) return;
    if (this.#header.isAt(batch, row, pending) && this.#drops('STR-HEADER-REPEATED', batch, row)) {
      return;
    }
    const number = batch.firstRow + row;
    const isTotal = this.#options.totals.has(number);
    if (isRagged || isTotal || (this.#options.hasSchema && isSparse(batch, row))) {
      this.#odd.add({ cells: cellsOf(batch, row), row: number, line: batch.line(row) }, isTotal);
      return;
    }
    this.#odd.settle();
    if (this.#hint?.isAt(batch, row) === true) return;
    if (this.#duplicates?.drops(batch, row) === true) return;
    this.rows += 1;
    const looked = pending || this.#attentive.size > 0 || this.#fill !== undefined || isFaulty;
    const edits = looked ? this.#edits(batch, row, isFaulty) : NO_EDITS;
    this.#options.writer?.row(batch, row, edits);
  }

  /** A row that goes by default, unless that was refused. */
  #drops(id: string, batch: Batch, row: number): boolean {
    const { answers, ledger } = this.#options;
    if (decisionOn(answers, id, []).state === 'rejected') return false;
    ledger.note({
      state: 'change',
      id,
      class: 'A',
      row: batch.firstRow + row,
      line: batch.line(row),
    });
    return true;
  }

  #edits(batch: Batch, row: number, isFaulty: boolean): Edits {
    const edits: (readonly [number, string])[] = [];
    const view = this.#view.at(batch, row);
    const { repairs } = this.#options;
    const place = { row: batch.firstRow + row, line: () => batch.line(row) };
    for (const [column, repair] of repairs.entries()) {
      const isProved = !this.#unproved.has(row, column);
      if (isProved && !this.#attentive.has(column) && this.#fill?.has(column) !== true) continue;
      const before = batch.text(row, column);
      const text = this.#cell(column, before, view, place, repair, isProved);
      if (text !== before) edits.push([column, text]);
    }
    return isFaulty ? this.#quotes(batch, row, edits) : edits;
  }

  /** What one cell becomes, with what is said of it. */
  #cell(
    column: number,
    before: string,
    view: RowView,
    place: { readonly row: number; readonly line: () => number },
    repair: ColumnRepair,
    isProved = false,
  ): string {
    const filled = this.#fill?.fill(column, before, place);
    if (filled !== undefined) return filled;
    const { text, verdicts } = isProved
      ? repair.suspect(before, view)
      : repair.repair(before, view);
    for (const verdict of verdicts) this.#say(verdict, column, before, place.row, place.line());
    return text;
  }

  #say(verdict: CellVerdict, column: number, before: string, row: number, line: number): void {
    const { after, also, reason, readings, params } = verdict;
    const { table, labels } = this.#options;
    const field = table.columns[column]?.field.name ?? labels[column];
    // Assigned one by one: there may be a million of them, and spreading costs ten times more.
    const entry: { -readonly [Key in keyof RepairEntry]: RepairEntry[Key] } = {
      state: verdict.state,
      id: verdict.id,
      class: verdict.class,
      row,
      line,
      column: column + 1,
      before,
    };
    if (field !== undefined && field !== '') entry.field = field;
    if (after !== undefined) entry.after = after;
    if (also.length > 0) entry.also = also;
    if (reason !== undefined) entry.reason = reason;
    if (readings !== undefined) entry.readings = readings;
    if (params !== undefined) entry.params = params;
    this.#options.ledger.note(entry);
  }

  /** A quote out of place is read as it stands. Writing it right is the repair; else it is copied as it is. */
  #quotes(batch: Batch, row: number, edits: Edits): Edits {
    const found = new Map(edits.map((edit) => [edit[0], edit]));
    for (const { row: at, column, kind, line } of batch.quoteFaults) {
      if (at !== row || found.has(column)) continue;
      const id = kind === 'unclosed' ? 'QUO-ORPHAN' : 'QUO-UNESCAPED';
      const { state } = decisionOn(this.#options.answers, id, []);
      const text = batch.text(row, column);
      if (state !== 'accepted') found.set(column, [column, text, 'raw']);
      if (state === 'rejected') continue;
      this.#options.ledger.note({
        state: state === 'accepted' ? 'change' : 'proposal',
        id,
        class: 'C',
        row: batch.firstRow + row,
        line,
        params: { column: column + 1, text: text.slice(0, 40) },
      });
    }
    return [...found.values()].sort((a, b) => a[0] - b[0]);
  }

  /** A row that was held: repaired cell by cell when its cells stand in their columns. */
  #writeHeld({ cells, row, line }: HeldRow, aligned: boolean): void {
    this.rows += 1;
    const view = new TextRow(cells);
    const place = { row, line: () => line };
    const texts = aligned
      ? this.#options.repairs.map((repair, column) =>
          column < cells.length
            ? this.#cell(column, cells[column] ?? '', view, place, repair)
            : undefined,
        )
      : cells;
    this.#options.writer?.cells(texts.filter((text) => text !== undefined));
  }
}
