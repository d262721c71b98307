import { encodedCell } from '../../../table/writers/csv-writer.ts';
import type { Fault, Outcome } from '../../operators/operator.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import type { SourceRow } from './source-row.ts';

/** What became of the cells of one treated column. */
export interface CellCounts {
  /** Cells that were not empty. */
  cells: number;
  /** Those that are written otherwise. */
  changed: number;
  /** Those that could not be treated and were emptied, by reason. */
  readonly emptied: Record<Fault, number>;
}

interface Known {
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
  readonly fault: Fault | undefined;
}

/** Answers kept by text; beyond, memory would grow with the table. */
const MOST_KNOWN = 50_000;
/** After so many different texts, a memory that serves less than one time in two is given up. */
const TRIAL = 5_000;
const EMPTY = new Uint8Array(0);

/** Treats the cells of one column, keeping the answers of texts that come back. */
export class CellTreater {
  readonly counts: CellCounts = noCounts();
  readonly #column: TreatedColumn;
  readonly #delimiter: string;
  #known: Map<string, Known> | undefined;

  constructor(column: TreatedColumn, delimiter: string) {
    this.#column = column;
    this.#delimiter = delimiter;
    this.#known = column.treatment.byRow === true ? undefined : new Map();
  }

  /** The cell as it is to be written: bytes when it is known, else a text. */
  treat(row: SourceRow): string | Uint8Array {
    const text = row.text(this.#column.index);
    if (text === '') return EMPTY;
    this.counts.cells += 1;
    const known = this.#known?.get(text);
    if (known !== undefined) {
      this.#count(known.isChanged, known.fault);
      return known.bytes;
    }
    const outcome = this.#column.treatment.apply(text, row);
    const written = writtenOf(outcome);
    const fault = typeof outcome === 'string' ? undefined : outcome.fault;
    this.#count(written !== text, fault);
    this.#remember(text, written, fault);
    return written;
  }

  #count(isChanged: boolean, fault: Fault | undefined): void {
    if (isChanged) this.counts.changed += 1;
    if (fault !== undefined) this.counts.emptied[fault] += 1;
  }

  #remember(text: string, written: string, fault: Fault | undefined): void {
    const known = this.#known;
    if (known === undefined || known.size >= MOST_KNOWN) return;
    known.set(text, {
      bytes: encodedCell(written, this.#delimiter),
      isChanged: written !== text,
      fault,
    });
    if (known.size === TRIAL && this.counts.cells < 2 * TRIAL) this.#known = undefined;
  }
}

/** Counts that start at nothing. */
export function noCounts(): CellCounts {
  return { cells: 0, changed: 0, emptied: { unreadable: 0, ambiguous: 0, unknown: 0 } };
}

/** What is written for an outcome: nothing for a cell that could not be treated. */
export function writtenOf(outcome: Outcome): string {
  return typeof outcome === 'string' ? outcome : '';
}
