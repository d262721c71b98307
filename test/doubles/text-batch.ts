import type { Batch } from '../../src/table/batch.ts';

/**
 * A batch of texts without kernels. The header is row 1 and line 1 of the table.
 * @param firstRow record number of the first row
 */
export function textBatch(
  rows: readonly (readonly string[])[],
  columns: number,
  firstRow = 2,
): Batch {
  return {
    firstRow,
    rows: rows.length,
    columns,
    ragged: rows.flatMap((row, index) => (row.length === columns ? [] : [index])),
    quoteFaults: [],
    text: (row, column) => rows[row]?.[column] ?? '',
    length: (row, column) => {
      const text = rows[row]?.[column];
      return text === undefined ? -1 : Buffer.byteLength(text);
    },
    cells: (row) => rows[row]?.length ?? 0,
    extra: (row) => rows[row]?.slice(columns) ?? [],
    line: (row) => firstRow + row,
    unproved: () => null,
  };
}
