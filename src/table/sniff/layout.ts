import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import type { Header } from '../batch.ts';
import type { Dialect } from '../dialect.ts';
import { wholeEnd } from '../encoding/utf8-sequence.ts';
import { type SampleRecord, sampleRecords } from '../scan/sample.ts';
import { isFilled } from './cell-looks.ts';
import { newlineOf } from './newline.ts';
import type { Reading } from './reading.ts';
import { type SepLine, sepLineOf } from './sep-line.ts';
import { NO_DELIMITER, sniffDialect } from './sniff-dialect.ts';

const SNIFFED_BYTES = 100_000;
const SAMPLE_ROWS = 200;

/** How a text is laid out. */
export interface Layout {
  readonly dialect: Dialect;
  readonly header: Header;
  /** Byte of the text where the first data row starts. */
  readonly dataStart: number;
  /** Physical line of the first data row. */
  readonly dataLine: number;
  readonly sample: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the dialect, the header and where the data start.
 * @param text valid UTF-8, from the start of the table
 * @param complete the text is the whole table
 * @param named the delimiter that the user named
 * @returns `undefined` when the header goes beyond the text
 */
export function layoutOf(text: Uint8Array, complete: boolean, named?: string): Layout | undefined {
  const sep = sepLineOf(text);
  const body = text.subarray(sep?.bytes ?? 0);
  const reading = read(body, complete, sep, named);
  const limit = reading.header + 1 + SAMPLE_ROWS + 1;
  // Of a text that was cut, a quote may have been read as if it were never closed.
  const known = body.length <= SNIFFED_BYTES ? reading.found : [];
  const records = sampleRecords(body, reading.dialect, limit, known);
  const record = records[reading.header];
  const linesAbove = sep === undefined ? 0 : 1;
  const end = record?.end ?? 0;
  if (!complete && end === body.length) return undefined;
  const header = headerOf(record, reading.header, linesAbove);
  const next = records[reading.header + 1];
  return {
    dialect: { ...reading.dialect, newline: newlineOf(body, records, complete) },
    header,
    dataStart: (sep?.bytes ?? 0) + end,
    dataLine: next === undefined ? header.line + 1 : next.line + linesAbove,
    sample: rowsOf(records, reading.header, body.length, complete),
    findings: [...sepFindings(sep, reading), ...titleFindings(records, header, linesAbove)],
  };
}

/** A `sep=` line is believed when it cuts the table; the user is believed in any case. */
function read(body: Uint8Array, complete: boolean, sep?: SepLine, named?: string): Reading {
  const whole = body.length <= SNIFFED_BYTES;
  const sniffed = whole ? body : body.subarray(0, wholeEnd(body, 0, SNIFFED_BYTES));
  const cut = !whole || !complete;
  if (named !== undefined) return sniffDialect(sniffed, cut, named);
  const declared = sep === undefined ? undefined : sniffDialect(sniffed, cut, sep.delimiter);
  return declared !== undefined && declared.width > 1 ? declared : sniffDialect(sniffed, cut);
}

function headerOf(record: SampleRecord | undefined, index: number, linesAbove: number): Header {
  return {
    columns: (record?.cells ?? []).map(labelOf),
    row: index + 1,
    line: (record?.line ?? 1) + linesAbove,
  };
}

/** A label is compared without the spaces around it, on one line. */
export function labelOf(cell: string): string {
  return cell.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

function rowsOf(
  records: readonly SampleRecord[],
  header: number,
  length: number,
  complete: boolean,
): string[][] {
  return records
    .slice(header + 1, header + 1 + SAMPLE_ROWS)
    .filter(({ end }) => complete || end < length)
    .map(({ cells }) => cells);
}

function sepFindings(sep: SepLine | undefined, { dialect }: Reading): Finding[] {
  if (sep === undefined) return [];
  const used = reportedDelimiter(dialect);
  const params = { delimiter: sep.delimiter, used };
  const ignored = used === sep.delimiter ? {} : { reason: 'ignored' };
  return [{ code: 'sep-line', level: levelOf('sep-line'), ...ignored, line: 1, params }];
}

function titleFindings(
  records: readonly SampleRecord[],
  header: Header,
  linesAbove: number,
): Finding[] {
  const above = records.slice(0, header.row - 1);
  if (above.length === 0) return [];
  const title = above.find(({ cells }) => cells.some(isFilled));
  const params = { lines: above.length, headerRow: header.row };
  const place = title ?? above[0];
  return [
    {
      code: 'title-line',
      level: levelOf('title-line'),
      ...(title === undefined ? { reason: 'blank' } : {}),
      row: place === undefined ? 1 : above.indexOf(place) + 1,
      line: (place?.line ?? 1) + linesAbove,
      ...(title === undefined
        ? {}
        : { value: title.cells.filter(isFilled).map(labelOf).join(' ') }),
      params,
    },
  ];
}

/** The delimiter for reports: a single column has none, and is written as if it had a comma. */
export function reportedDelimiter({ delimiter }: Dialect): string {
  return delimiter === NO_DELIMITER ? ',' : delimiter;
}
