import type { Dialect } from '../dialect.ts';
import { asBuffer, cellText } from './cell-text.ts';
import { dialectBytes } from './dialect-bytes.ts';
import { RecordReader } from './record-reader.ts';

/** A record of a sample: its cells, its place in bytes (`end` is where the next one starts) and its physical line. */
export interface SampleRecord {
  readonly cells: string[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * The first records of a text, read as the scanner would; the last one counts even when the text
 * stops amid it.
 * @param bytes valid UTF-8
 * @param limit at most so many records
 * @param known the first of them, when they have been read already: all but the last are taken over
 */
export function sampleRecords(
  bytes: Uint8Array,
  dialect: Dialect,
  limit: number,
  known: readonly SampleRecord[] = [],
): SampleRecord[] {
  const reader = new RecordReader(dialectBytes(dialect));
  const buffer = asBuffer(bytes);
  // The text may have stopped amid the last one: it is read again.
  const records = known.slice(0, Math.min(known.length - 1, limit));
  const next = known[records.length];
  let line = next?.line ?? 1;
  for (
    let start = next?.start ?? 0;
    start < bytes.length && records.length < limit;
    start = reader.next
  ) {
    if (reader.read(bytes, start, bytes.length, true) !== 'record') break;
    const cells: string[] = [];
    for (let at = 0; at < 2 * reader.count; at += 2) {
      const [from, to] = [reader.cells[at] ?? 0, reader.cells[at + 1] ?? 0];
      cells.push(cellText(buffer, from, to, dialect.quote));
    }
    records.push({ cells, start, end: reader.next, line });
    line += 1 + reader.breaks;
  }
  return records;
}
