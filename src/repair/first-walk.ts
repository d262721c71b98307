import type { Batch, Header, Observer } from '../table/batch.ts';
import { columnsOfAll, joinedAttention } from './cells/attention.ts';
import { cellPlan, Unproved } from './cells/cell-plan.ts';
import { cleanedForReading } from './cells/clean-characters.ts';
import type { LearntDefect } from './cells/learnt-defect.ts';
import type { RepairColumn } from './defect.ts';
import type { TextFacts } from './defects/texts/text-defect.ts';
import { MergedCells } from './rows/merged-cells.ts';
import { RowDigests } from './rows/row-digests.ts';
import { cellsOf, isBlankRow } from './rows/source-row.ts';
import type { ColumnRules, RowWatch } from './rulebook.ts';

/** Odd texts kept, to tell what is wrong with quotes and rows. */
const ODD_TEXTS = 50;

/** One column of the file, for the first walk. */
export interface LearningColumn {
  readonly label: string;
  readonly rules: ColumnRules | undefined;
  readonly column: RepairColumn | undefined;
  readonly learnt: readonly LearntDefect[];
}

export interface FirstWalkOptions {
  readonly columns: readonly LearningColumn[];
  readonly delimiter: string;
  readonly totals: RowWatch | undefined;
}

/** What the first walk has seen of the whole table; what defects have learnt is with them. */
export interface Seen {
  readonly rows: number;
  readonly ragged: number;
  readonly quoteFaults: number;
  readonly oddTexts: readonly string[];
  /** Columns without a label where no cell holds anything. */
  readonly blankColumns: ReadonlySet<number>;
  /** Pairs of columns of the same label whose cells are all the same: the later one, and the first. */
  readonly copies: ReadonlyMap<number, number>;
  /** Rows that add up others, by record number, with their label. */
  readonly totals: ReadonlySet<number>;
  /** Knows the rows that repeat another one; absent when there are none. */
  readonly repeated: RowDigests | undefined;
  /** Columns of which only the first cell of a group is filled. */
  readonly merged: ReadonlySet<number>;
}

/** Gathers the evidence of every column, exhaustively, without changing anything. */
export class FirstWalk implements Observer<void>, Seen {
  rows = 0;
  ragged = 0;
  quoteFaults = 0;
  readonly oddTexts: string[] = [];
  readonly blankColumns = new Set<number>();
  readonly copies = new Map<number, number>();
  readonly totals = new Set<number>();
  readonly #columns: readonly LearningColumn[];
  readonly #unproved: Unproved;
  readonly #watch: RowWatch | undefined;
  readonly #digests: RowDigests;
  readonly #merged: MergedCells;
  /** Columns of which every cell is evidence. */
  readonly #every: readonly number[];

  constructor({ columns, delimiter, totals }: FirstWalkOptions) {
    this.#columns = columns;
    this.#watch = totals;
    this.#digests = new RowDigests(delimiter);
    this.#merged = new MergedCells(columns.flatMap(({ column }) => column ?? []));
    const attentions = columns.map(({ learnt }) =>
      joinedAttention(learnt.map((each) => each.learning)),
    );
    this.#every = columnsOfAll(attentions);
    this.#unproved = new Unproved(
      cellPlan(
        columns.map(({ rules }) => rules),
        attentions,
      ),
    );
    const labels = columns.map(({ label }) => label);
    for (const [index, label] of labels.entries()) {
      if (label === '') this.blankColumns.add(index);
      else if (labels.indexOf(label) < index) this.copies.set(index, labels.indexOf(label));
    }
  }

  get merged(): ReadonlySet<number> {
    return this.#merged.columns(this.rows);
  }

  get repeated(): RowDigests | undefined {
    return this.#digests.hasRepeated ? this.#digests : undefined;
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    this.#unproved.of(batch);
    this.#digests.from(batch);
    this.#oddities(batch);
    for (let row = 0; row < batch.rows; row++) {
      const pending = this.#unproved.inRow(row);
      if (this.blankColumns.size > 0) this.#meetBlanks(batch, row);
      if (this.copies.size > 0) this.#compare(batch, row);
      if (isBlankRow(batch, row)) continue;
      this.#digests.add(batch, row);
      // Cells beyond the header's may have pushed the others out of their columns.
      if (batch.cells(row) > batch.columns) continue;
      if (pending) this.#learn(batch, row);
      if (this.#every.length > 0) this.#learnFromRight(batch, row);
    }
    this.#watch?.batch(batch, ({ row }) => void (row !== undefined && this.totals.add(row)));
    this.rows += batch.rows;
  }

  end(): void {
    this.#watch?.end(({ row }) => void (row !== undefined && this.totals.add(row)));
  }

  /** What was seen of the text, with what the reading itself has found. */
  facts(found: Omit<TextFacts, 'quoteFaults' | 'ragged' | 'rows' | 'oddTexts'>): TextFacts {
    const { quoteFaults, ragged, rows, oddTexts } = this;
    return { ...found, quoteFaults, ragged, rows, oddTexts };
  }

  #oddities(batch: Batch): void {
    this.quoteFaults += batch.quoteFaults.length;
    for (const { row, column } of batch.quoteFaults) this.#keepOdd(batch.text(row, column));
    for (const row of batch.ragged) {
      if (batch.cells(row) === 0) continue;
      this.ragged += 1;
      if (this.oddTexts.length < ODD_TEXTS)
        for (const text of cellsOf(batch, row)) this.#keepOdd(text);
    }
  }

  #keepOdd(text: string): void {
    if (this.oddTexts.length < ODD_TEXTS) this.oddTexts.push(text.slice(0, 500));
  }

  #meetBlanks(batch: Batch, row: number): void {
    for (const column of this.blankColumns) {
      if (batch.length(row, column) > 0 && batch.text(row, column).trim() !== '') {
        this.blankColumns.delete(column);
      }
    }
  }

  #compare(batch: Batch, row: number): void {
    for (const [column, first] of this.copies) {
      if (batch.text(row, column) !== batch.text(row, first)) this.copies.delete(column);
    }
  }

  #learn(batch: Batch, row: number): void {
    for (const [index, { column, learnt }] of this.#columns.entries()) {
      if (column === undefined || !this.#unproved.has(row, index)) continue;
      const text = cleanedForReading(batch.text(row, index));
      if (column.required && text === '') this.#merged.blank(index, batch, row);
      if (learnt.length === 0 || column.check.isMissing(text)) continue;
      const refused = !column.accepts(text);
      for (const each of learnt) {
        if (refused || each.learnsFromRightCells) each.evidence?.see(text, refused);
      }
    }
  }

  /** Cells that the kernels proved right and plain, in the columns where they are evidence too. */
  #learnFromRight(batch: Batch, row: number): void {
    for (const index of this.#every) {
      if (this.#unproved.has(row, index)) continue;
      const { column, learnt } = this.#columns[index] ?? { learnt: [] };
      const text = batch.text(row, index);
      if (column === undefined || column.check.isMissing(text)) continue;
      for (const each of learnt) if (each.learnsFromRightCells) each.evidence?.see(text, false);
    }
  }
}
