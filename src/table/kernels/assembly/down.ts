/**
 * Runs one kernel down a column. `accepts` is asked about cells that are not empty and stand in the
 * text as they are; those that do not exist (end before start) or hold doubled quotes (negative
 * start) are never proved.
 *
 * @param cell the column's cell in the first row of the table, `stride` bytes from row to row
 * @param word where the answer of the first row is, `wordStride` bytes from row to row
 * @param bit set in the answer of each row whose cell is not proved
 */
@inline
export function down<Kernel>(
  kernel: Kernel,
  empty: i32,
  cell: usize,
  rows: i32,
  stride: i32,
  word: usize,
  wordStride: i32,
  bit: i32,
): void {
  const end = cell + rows * stride;
  for (; cell < end; cell += stride, word += wordStride) {
    const start = load<i32>(cell, 0);
    const length = load<i32>(cell, 4) - start;
    const proved = length > 0 && start >= 0
      ? kernel.accepts(start, length)
      : length == 0 && empty != 0;
    if (!proved) store<i32>(word, load<i32>(word) | bit);
  }
}
