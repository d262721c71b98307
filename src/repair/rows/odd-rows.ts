import { type Answers, decisionOn } from '../answers.ts';
import { BROKEN_ROW, joinedRow } from '../defects/rows/broken-row.ts';
import { ROW_DEFECTS } from '../defects/rows/index.ts';
import { fits, type RowOutcome, type RowTable } from '../defects/rows/row-defect.ts';
import type { HeldRow } from '../held-row.ts';
import type { RepairEntry, RepairLedger } from '../repair-ledger.ts';

/** Rows held at once, at most: a note at the end of a file is not longer. */
const MOST_HELD = 64;
/** What is shown of a row. */
const SHOWN = 80;

interface Odd extends HeldRow {
  readonly isTotal: boolean;
}

export interface OddRowsOptions {
  readonly answers: Answers;
  readonly table: RowTable;
  readonly hasSchema: boolean;
  readonly ledger: RepairLedger;
}

/**
 * Rows of another width, or with a single cell: held until a usual row comes, since a piece of a
 * broken row, a note at the end and a row cut short are told apart by what follows.
 */
export class OddRows {
  readonly #options: OddRowsOptions;
  readonly #write: (row: HeldRow, aligned: boolean) => void;
  #held: Odd[] = [];

  /** @param write takes a row that stays; `aligned`: its cells stand in their columns */
  constructor(options: OddRowsOptions, write: (row: HeldRow, aligned: boolean) => void) {
    this.#options = options;
    this.#write = write;
  }

  add(row: HeldRow, isTotal: boolean): void {
    if (this.#held.length >= MOST_HELD) this.settle();
    this.#held.push({ ...row, isTotal });
  }

  /** A usual row follows: those held are amid the data. */
  settle(): void {
    if (this.#held.length > 0) this.#settleAll(false);
  }

  /** No row follows. */
  end(): void {
    if (this.#held.length > 0) this.#settleAll(true);
  }

  #settleAll(atEnd: boolean): void {
    const held = this.#held;
    this.#held = [];
    const notes =
      atEnd && this.#options.hasSchema ? firstNote(held, this.#options.table) : held.length;
    for (let at = 0; at < held.length; ) {
      const row = held[at];
      if (row === undefined) break;
      if (at >= notes) {
        this.#note(row, 'STR-FOOTER');
        at += 1;
        continue;
      }
      at += this.#joined(held, at, notes) || this.#one(row, atEnd && at === held.length - 1);
    }
  }

  /** Several rows that make one; answers how many, 0 when they make none. */
  #joined(held: readonly Odd[], at: number, end: number): number {
    const row = held[at];
    const { table, hasSchema } = this.#options;
    if (row === undefined || !hasSchema || row.cells.length >= table.width) return 0;
    const found = joinedRow(
      held.slice(at, end).map(({ cells }) => cells),
      0,
      table,
    );
    if (found === undefined) return 0;
    const params = { rows: found.rows, text: shown(found.cells) };
    const isDone = this.#propose(row, BROKEN_ROW, { class: 'C', cells: found.cells, params });
    if (isDone === undefined) return 0;
    if (isDone) this.#write({ ...row, cells: found.cells }, true);
    else for (const piece of held.slice(at, at + found.rows)) this.#write(piece, false);
    return found.rows;
  }

  #one(row: Odd, isLast: boolean): number {
    const { table, hasSchema } = this.#options;
    if (row.isTotal) return this.#note(row, 'STR-TOTAL-ROW');
    if (row.cells.length === table.width) return this.#sparse(row);
    for (const { id, needsSchema, repair } of ROW_DEFECTS) {
      if (needsSchema && !hasSchema) continue;
      const outcome = repair({ cells: row.cells, isLast }, table);
      if (outcome === undefined) continue;
      const isDone = this.#propose(row, id, outcome);
      if (isDone === undefined) continue;
      if (isDone && outcome.cells !== undefined) {
        this.#write({ ...row, cells: outcome.cells }, true);
      } else this.#write(row, false);
      return 1;
    }
    this.#write(row, false);
    return 1;
  }

  /** A single cell in a row of the usual width: a title amid the data where the row cannot be one. */
  #sparse(row: Odd): number {
    const { table } = this.#options;
    const text = row.cells.find((cell) => cell.trim() !== '') ?? '';
    if (fits(row.cells, table) || !/\p{L}/u.test(text)) {
      this.#write(row, true);
      return 1;
    }
    const index = row.cells.indexOf(text);
    const isLabel = requiredBlanks(row.cells, table) > 0 && index <= 1;
    if (!isLabel) {
      this.#write(row, true);
      return 1;
    }
    return this.#note(row, 'STR-SECTION-ROW');
  }

  /** A row that is none of the data: it goes on yes. */
  #note(row: Odd, id: string): number {
    const isDone = this.#propose(row, id, { class: 'C', params: { text: shown(row.cells) } });
    if (isDone !== true) this.#write(row, row.cells.length === this.#options.table.width);
    return 1;
  }

  /** Says a damage; answers whether it is repaired, `undefined` when its repair was refused. */
  #propose(row: Odd, id: string, outcome: RowOutcome): boolean | undefined {
    const { answers, ledger } = this.#options;
    const { state } = decisionOn(answers, id, []);
    if (state === 'rejected') return undefined;
    const isDone = outcome.class === 'A' || (outcome.class === 'C' && state === 'accepted');
    const entry: RepairEntry = {
      state: outcome.class === 'R' ? 'report' : isDone ? 'change' : 'proposal',
      id,
      class: outcome.class,
      row: row.row,
      line: row.line,
      ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
      params: { text: shown(outcome.cells ?? row.cells), ...outcome.params },
    };
    ledger.note(entry);
    return isDone;
  }
}

/** Where the notes that close the table begin: rows of one cell, the last ones. */
function firstNote(held: readonly Odd[], table: RowTable): number {
  let at = held.length;
  while (at > 0 && isNote(held[at - 1], table)) at--;
  return at;
}

function isNote(row: Odd | undefined, table: RowTable): boolean {
  if (row === undefined || row.isTotal || table.width < 3) return false;
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const [text = ''] = filled;
  if (filled.length !== 1 || !/\p{L}/u.test(text)) return false;
  return row.cells.length < table.width || !fits(row.cells, table);
}

function requiredBlanks(cells: readonly string[], { columns }: RowTable): number {
  return columns.filter(
    (column, index) => column?.required === true && (cells[index] ?? '').trim() === '',
  ).length;
}

function shown(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
