import { type CsvDialect, CsvWriter } from '../../../table/writers/csv-writer.ts';
import { writeNumber } from '../../values/number-text.ts';
import type { AggregatePlan } from '../plan/plan.ts';
import { type Cell, type CellTable, TOTAL } from './cell-table.ts';
import { AMOUNT_UNIT, type Contributions } from './contributions.ts';
import type { Status } from './rules.ts';

/** What stands in the last column: shown, or hidden. The reason is not told: it would help to guess. */
export const SHOWN = 'V';
export const HIDDEN = 's';

/** Names of the columns of a table of cells. */
export function cellColumns({ by, measures = [] }: AggregatePlan): string[] {
  const names = [
    ...by,
    'effectif',
    ...measures.map(({ column, of }) => `${column}_${of === 'sum' ? 'somme' : 'moyenne'}`),
    'statut',
  ];
  // The user's own names come first.
  return names.map((name, place) => (names.indexOf(name) < place ? `${name}_${place + 1}` : name));
}

/** What is written for a total along a dimension that may hold this very word. */
export function totalLabels({ values }: CellTable): readonly string[] {
  return values.map(
    (texts) =>
      ['Total', 'Ensemble', 'Total général'].find((label) => !texts.includes(label)) ?? '(total)',
  );
}

/**
 * Writes a table of cells, one a row. Hidden ones keep their place without their numbers.
 * @returns bytes written
 */
export function writeCells(
  table: CellTable,
  statuses: readonly Status[],
  plan: AggregatePlan,
  gathered: Contributions,
  dialect: CsvDialect,
  write: (bytes: Uint8Array) => void,
): number {
  const out = new CsvWriter(write, dialect);
  const labels = totalLabels(table);
  const measures = plan.measures ?? [];
  out.row(cellColumns(plan));
  for (const [index, cell] of table.cells.entries()) {
    const isShown = statuses[index] === 'V';
    out.row([
      ...cell.at.map((rank, axis) =>
        rank === TOTAL ? (labels[axis] ?? '') : (table.values[axis]?.[rank] ?? ''),
      ),
      isShown ? String(cell.units) : '',
      ...measures.map(({ column, of }) => (isShown ? amountOf(cell, column, of, gathered) : '')),
      isShown ? SHOWN : HIDDEN,
    ]);
  }
  out.end();
  return out.bytes;
}

function amountOf(cell: Cell, column: string, of: 'sum' | 'mean', gathered: Contributions): string {
  const measure = gathered.measures.indexOf(column);
  const sum = (cell.sums[measure] ?? 0) / AMOUNT_UNIT;
  const decimals = gathered.decimals[measure] ?? 0;
  const sign = gathered.signs[measure] ?? '.';
  if (of === 'sum') return writeNumber(sum, decimals, sign);
  return writeNumber(sum / Math.max(1, cell.units), decimals + 2, sign);
}
