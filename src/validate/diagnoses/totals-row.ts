import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import type { Batch } from '../../table/batch.ts';
import type { DiagnosedColumn, TableDiagnosis, TableWatch } from '../diagnosis.ts';
import { Tally } from './totals/tally.ts';
import { totalLabel } from './totals/total-label.ts';

type Emit = (finding: Finding) => void;

/** Tables with totals are made by hand: beyond that many rows, only the last ones are looked at. */
const BY_HAND = 2000;
const LAST = 3;
/** Without a label, a row of sums must close a table of at least that many rows. */
const UNLABELLED = 4;

interface SeenRow {
  readonly cells: readonly string[];
  readonly number: number;
  readonly line: number;
}

class TotalsWatch implements TableWatch {
  readonly #columns: readonly DiagnosedColumn[];
  readonly #tally: Tally;
  /** The last row is added only when another one comes: it may be the total. */
  #held: SeenRow | undefined;
  #last: SeenRow[] = [];

  constructor(columns: readonly DiagnosedColumn[]) {
    this.#columns = columns;
    const amounts = columns.filter(isAmount).map(({ index }) => index);
    this.#tally = new Tally(amounts, columns.length);
  }

  batch(batch: Batch, emit: Emit): void {
    let row = 0;
    for (; row < batch.rows && this.#tally.rows < BY_HAND; row++) {
      if (batch.cells(row) === 0) continue;
      const seen = this.#read(batch, row);
      // A blank row is none: it would make the others look less often filled than they are.
      if (seen.cells.every((text) => text === '')) continue;
      this.#release();
      if (!this.#isTotal(seen, emit)) this.#held = seen;
    }
    if (row === batch.rows) return;
    this.#held = undefined;
    for (row = Math.max(row, batch.rows - LAST); row < batch.rows; row++) {
      this.#last.push(this.#read(batch, row));
      if (this.#last.length > LAST) this.#last.shift();
    }
  }

  end(emit: Emit): void {
    for (const seen of this.#last) this.#isTotal(seen, emit);
    const held = this.#held;
    if (held === undefined || this.#tally.rows < UNLABELLED) return;
    const { cells } = held;
    if (!this.#tally.isSum(cells) || !this.#tally.isBare(cells, -1)) return;
    emit(
      this.#finding(
        held,
        cells.findIndex((text) => text !== ''),
        'sum',
      ),
    );
  }

  #release(): void {
    if (this.#held !== undefined) this.#tally.add(this.#held.cells);
    this.#held = undefined;
  }

  #isTotal(seen: SeenRow, emit: Emit): boolean {
    const { cells } = seen;
    const at = cells.findIndex((text) => text !== '');
    const label = at < 0 ? undefined : totalLabel(cells[at] ?? '');
    if (label === undefined) return false;
    // "Total" is also a company, "Total Danse" an association: a name has its other cells filled.
    const isSum = this.#tally.isSum(cells);
    if (!isSum && !(label === 'exact' && this.#tally.isBare(cells, at))) return false;
    emit(this.#finding(seen, at));
    this.#tally.startSection();
    return true;
  }

  #read(batch: Batch, row: number): SeenRow {
    const cells = this.#columns.map(({ index }) => batch.text(row, index).trim());
    return { cells, number: batch.firstRow + row, line: batch.line(row) };
  }

  #finding({ cells, number, line }: SeenRow, at: number, reason?: string): Finding {
    const code = 'totals-row';
    return {
      code,
      level: levelOf(code),
      ...(reason === undefined ? {} : { reason }),
      row: number,
      line,
      value: cells[at] ?? '',
      params: {},
    };
  }
}

/** A figure that may be added up: neither a code, a date nor a place. */
function isAmount({ kind, field }: DiagnosedColumn): boolean {
  if (kind !== undefined) return false;
  return field === undefined || ['number', 'integer', 'string', 'any'].includes(field.type);
}

/** A row that adds up the others: anyone who sums the column counts everything twice. */
export const totalsRow: TableDiagnosis = {
  kind: 'table',
  id: 'totals-row',
  watch: (columns) => (columns.length < 2 ? undefined : new TotalsWatch(columns)),
};
