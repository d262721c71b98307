import type { TupleTable } from '../../risk/tuple-table.ts';

/**
 * Whether one of two dimensions holds the other, as départements hold communes: each value of one
 * goes with a single value of the other. Such a table has totals inside totals.
 * @param cells pairs of values that occur
 */
export function isNested(cells: TupleTable, rows: number): boolean {
  return isWithin(cells, 0, 1, rows) || isWithin(cells, 1, 0, rows);
}

function isWithin(cells: TupleTable, inner: number, outer: number, rows: number): boolean {
  const holders = new Map<number, number>();
  const seen = new Set<number>();
  for (let cell = 0; cell < cells.size; cell++) {
    const [value, holder] = [cells.at(cell, inner), cells.at(cell, outer)];
    const known = holders.get(value);
    if (known !== undefined && known !== holder) return false;
    holders.set(value, holder);
    seen.add(holder);
  }
  // With hardly more rows than values, one holder each is an accident.
  return seen.size >= 2 && holders.size > seen.size && rows >= 2 * holders.size;
}
