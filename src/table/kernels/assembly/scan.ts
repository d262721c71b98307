import { CR, LF } from './bytes';

/** Rows of the table once `scan` returns. */
export let rows: i32 = 0;
/** Entries of the list of records that hold line breaks, once `scan` returns. */
export let breakRows: i32 = 0;

/** Said by `closing` beside its answer. */
let escaped: bool = false;
let breaks: i32 = 0;

/**
 * The hot loop of the program. Reads regular records: as many cells as the header, quotes well
 * formed. It stops before anything else (a blank line, a ragged record, a malformed quote, a record
 * that goes on beyond `end`), and `record-reader.ts` takes over for one record.
 *
 * 64 bytes are turned into bit masks at once: one bit for each delimiter, line end and quote. The
 * bits that matter (a delimiter, a line end, a quote that opens a cell) are then visited in order,
 * so that the work follows the number of cells, not of bytes.
 *
 * A cell is written in the table, row by row, as two 32-bit numbers: where it starts and where it
 * ends, without its quotes. The start is complemented when the cell holds doubled quotes.
 *
 * @param from, end the text, by address; 64 readable bytes follow `end`
 * @param row first row to write in `table`
 * @param breakList where to note the records that hold line breaks: pairs of row and count
 * @returns where the next record starts
 */
export function scan(
  from: i32,
  end: i32,
  table: i32,
  row: i32,
  maxRows: i32,
  columns: i32,
  delimiter: i32,
  quote: i32,
  breakList: i32,
  breakCount: i32,
  maxRecord: i32,
): i32 {
  const delimiters = i8x16.splat(<i8>delimiter);
  const quotes = i8x16.splat(<i8>quote);
  const lineFeeds = i8x16.splat(LF);
  const returns = i8x16.splat(CR);
  const width = columns << 3;
  let record = from;
  let cell = from;
  let out = table + row * width;
  let rowEnd = out + width;
  let inside: i32 = 0;

  for (let block = from; block < end; block += 64) {
    const a = v128.load(block, 0);
    const b = v128.load(block, 16);
    const c = v128.load(block, 32);
    const d = v128.load(block, 48);
    let ends = mask64(
      v128.or(i8x16.eq(a, lineFeeds), i8x16.eq(a, returns)),
      v128.or(i8x16.eq(b, lineFeeds), i8x16.eq(b, returns)),
      v128.or(i8x16.eq(c, lineFeeds), i8x16.eq(c, returns)),
      v128.or(i8x16.eq(d, lineFeeds), i8x16.eq(d, returns)),
    );
    let stops = ends | mask64(
      i8x16.eq(a, delimiters),
      i8x16.eq(b, delimiters),
      i8x16.eq(c, delimiters),
      i8x16.eq(d, delimiters),
    );
    let quoting = mask64(
      i8x16.eq(a, quotes),
      i8x16.eq(b, quotes),
      i8x16.eq(c, quotes),
      i8x16.eq(d, quotes),
    );
    if (end - block < 64) {
      const known = ((<u64>1) << (end - block)) - 1;
      ends &= known;
      stops &= known;
      quoting &= known;
    }
    const opening = quoting & ((stops << 1) | u64(block == cell));
    stops |= opening;

    while (stops != 0) {
      const bit = ctz(stops);
      stops &= stops - 1;
      let at = block + <i32>bit;
      let start = cell;
      let stop = at;
      let lineEnd = <i32>((ends >> bit) & 1);

      if (((opening >> bit) & 1) != 0) {
        const closes = quoting & (~(<u64>1) << bit);
        const last = ctz(closes);
        stop = block + <i32>last;
        start = at + 1;
        const within = (((<u64>1) << last) - 1) & (~(<u64>1) << bit);
        if (closes == 0 || (ends & within) != 0 || load<u8>(stop + 1) == quote) {
          stop = closing(at + 1, end, quote);
          if (stop < 0) return leave(record, row, breakCount);
          inside += breaks;
          if (escaped) start = ~start;
        }
        at = stop + 1;
        if (at >= end) return leave(record, row, breakCount);
        const after = <i32>load<u8>(at);
        lineEnd = i32(after == LF || after == CR);
        if (lineEnd == 0 && after != delimiter) return leave(record, row, breakCount);
        // Forget what stands inside the cell, or start a new block right after it.
        if (at - block < 63) {
          stops &= (~(<u64>1)) << (at - block);
        } else {
          stops = 0;
          block = at + 1 - 64;
        }
      }

      if (out == rowEnd) return leave(record, row, breakCount);
      store<i32>(out, start, 0);
      store<i32>(out, stop, 4);
      out += 8;
      cell = at + 1;
      if (lineEnd == 0) continue;

      if (out != rowEnd || at == record || at - record > maxRecord) return leave(record, row, breakCount);
      if (load<u8>(at) == CR) {
        if (cell >= end) return leave(record, row, breakCount);
        if (load<u8>(cell) == LF) {
          cell += 1;
          if (cell - block > 64) {
            stops = 0;
            block = cell - 64;
          } else {
            stops &= ~((<u64>1) << (at + 1 - block));
          }
        }
      }
      if (inside != 0) {
        store<i32>(breakList + (breakCount << 3), row, 0);
        store<i32>(breakList + (breakCount << 3), inside, 4);
        breakCount += 1;
        inside = 0;
      }
      record = cell;
      rowEnd += width;
      row += 1;
      if (row == maxRows) return leave(record, row, breakCount);
    }
  }
  return leave(record, row, breakCount);
}

@inline
function leave(record: i32, row: i32, breakCount: i32): i32 {
  rows = row;
  breakRows = breakCount;
  return record;
}

@inline
function mask64(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>i8x16.bitmask(a) |
    ((<u64>i8x16.bitmask(b)) << 16) |
    ((<u64>i8x16.bitmask(c)) << 32) |
    ((<u64>i8x16.bitmask(d)) << 48)
  );
}

/**
 * The quote that closes a cell, from `at` on; -1 when there is none before `end`. Doubled quotes are
 * skipped (`escaped`), line ends are counted (`breaks`), CR LF as one.
 */
function closing(at: i32, end: i32, quote: i32): i32 {
  const quotes = i8x16.splat(<i8>quote);
  const lineFeeds = i8x16.splat(LF);
  const returns = i8x16.splat(CR);
  escaped = false;
  breaks = 0;
  let afterReturn: i32 = 0;
  while (at < end) {
    const v = v128.load(at);
    const found = i8x16.bitmask(i8x16.eq(v, quotes));
    let lf = i8x16.bitmask(i8x16.eq(v, lineFeeds));
    let cr = i8x16.bitmask(i8x16.eq(v, returns));
    const here = found == 0 ? 16 : ctz(found);
    if ((lf | cr | afterReturn) != 0) {
      const before = (1 << here) - 1;
      lf &= before;
      cr &= before;
      breaks += popcnt(lf) + popcnt(cr) - popcnt(lf & ((cr << 1) | afterReturn));
      afterReturn = (cr >> 15) & 1;
    }
    at += here;
    if (found == 0) continue;
    if (at >= end) break;
    if (at + 1 >= end || load<u8>(at + 1) != quote) return at;
    escaped = true;
    afterReturn = 0;
    at += 2;
  }
  return -1;
}
