import type { QuoteFault } from '../batch.ts';
import type { Arena } from './arena.ts';
import type { RecordReader } from './record-reader.ts';

/** Cells of a batch: enough for calls to be few, few enough for the caches. */
const CELLS = 32 * 1024;
const MAX_ROWS = 8 * 1024;

/**
 * Where scanners write the records of one batch. Regular cells lie row by row in the arena, two
 * words each (start and end, see `RecordReader`; a cell that does not exist ends before it starts).
 * What is not regular goes to side lists, in order.
 */
export class RecordTable {
  readonly arena: Arena;
  readonly columns: number;
  /** How many rows it can hold. */
  readonly capacity: number;
  /** Address of the cells. */
  readonly cells: number;
  /** Address of the records that hold line ends: pairs of row and count. */
  readonly breakList: number;
  breakCount = 0;
  rows = 0;
  readonly ragged: number[] = [];
  /** Cells of each ragged row. */
  readonly raggedCells: number[] = [];
  /** Cells beyond the header's, as pairs, and where those of each ragged row start. */
  readonly extras: number[] = [];
  readonly extraFrom: number[] = [];
  readonly faults: QuoteFault[] = [];
  #firstLine: number;
  /** Where `line` stopped: line ends swallowed before `#lineRow`, found in the list before `#lineAt`. */
  #lineRow = 0;
  #lineAt = 0;
  #swallowed = 0;

  constructor(
    arena: Arena,
    columns: number,
    firstLine: number,
    capacity = Number.POSITIVE_INFINITY,
  ) {
    this.arena = arena;
    this.columns = columns;
    this.capacity = Math.max(
      1,
      Math.min(MAX_ROWS, capacity, Math.floor(CELLS / Math.max(1, columns))),
    );
    this.cells = arena.allocate(this.capacity * columns * 8);
    this.breakList = arena.allocate(this.capacity * 8);
    this.#firstLine = firstLine;
  }

  /** Writes the record that was just read. */
  add(reader: RecordReader): void {
    const { words } = this.arena;
    const row = this.rows;
    const regular = Math.min(reader.count, this.columns);
    let at = this.cells / 4 + 2 * row * this.columns;
    for (let word = 0; word < 2 * regular; word++) words[at++] = reader.cells[word] ?? 0;
    for (let column = regular; column < this.columns; column++) {
      words[at++] = 0;
      words[at++] = -1;
    }
    if (reader.count !== this.columns) this.#addRagged(reader);
    for (const { kind, column, breaks } of reader.faults) {
      this.faults.push({ kind, row, column, line: this.line(row) + breaks });
    }
    if (reader.breaks > 0) {
      words[this.breakList / 4 + 2 * this.breakCount] = row;
      words[this.breakList / 4 + 2 * this.breakCount + 1] = reader.breaks;
      this.breakCount += 1;
    }
    this.rows += 1;
  }

  #addRagged(reader: RecordReader): void {
    this.ragged.push(this.rows);
    this.raggedCells.push(reader.count);
    this.extraFrom.push(this.extras.length);
    for (let word = 2 * this.columns; word < 2 * reader.count; word++) {
      this.extras.push(reader.cells[word] ?? 0);
    }
  }

  /** Physical line where a row starts. Rows are best asked in ascending order. */
  line(row: number): number {
    const { words } = this.arena;
    if (row < this.#lineRow) this.#rewind();
    const list = this.breakList / 4;
    for (; this.#lineAt < this.breakCount; this.#lineAt++) {
      if ((words[list + 2 * this.#lineAt] ?? 0) >= row) break;
      this.#swallowed += words[list + 2 * this.#lineAt + 1] ?? 0;
    }
    this.#lineRow = row;
    return this.#firstLine + row + this.#swallowed;
  }

  /** Forgets its rows, to hold those that follow. */
  clear(): void {
    this.#firstLine = this.line(this.rows);
    this.#rewind();
    this.rows = 0;
    this.breakCount = 0;
    for (const list of [this.ragged, this.raggedCells, this.extras, this.extraFrom, this.faults]) {
      list.length = 0;
    }
  }

  #rewind(): void {
    this.#lineRow = 0;
    this.#lineAt = 0;
    this.#swallowed = 0;
  }
}
