import type { Params } from '../../operators/operator.ts';
import type { OperatorReport, RowReport } from '../report.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import type { CellCounts } from '../rows/cell-treater.ts';
import type { RowCounts } from '../rows/row-walk.ts';

/** What each operator did. A column that goes out no more counts for all its rows. */
export function operatorReports(
  treated: readonly TreatedColumn[],
  counts: ReadonlyMap<number, CellCounts>,
  rows: number,
): readonly OperatorReport[] {
  return treated.map(({ index, name, operator, status, params }) => {
    const { cells, changed, emptied } = counts.get(index) ?? {
      cells: rows,
      changed: rows,
      emptied: {},
    };
    return {
      column: name,
      operator,
      status,
      params: told(params),
      cells,
      changed,
      emptied: withoutZeros(emptied),
    };
  });
}

/** A condition may name values of cells: a report tells how many cells it met, not which. */
function told({ when: _condition, ...params }: Params): Params {
  return params;
}

function withoutZeros<Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
): Partial<Record<Key, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)) as Partial<
    Record<Key, number>
  >;
}

export function rowReport(
  counts: RowCounts | undefined,
  written: number,
  suppressed: number,
): RowReport {
  const { read = 0, blank = 0, dropped = [], tooLong = 0, tooShort = 0 } = counts ?? {};
  const offered = written + suppressed;
  return {
    read,
    blank,
    dropped,
    suppressed,
    suppressedShare: offered === 0 ? 0 : suppressed / offered,
    written,
    tooLong,
    tooShort,
  };
}
