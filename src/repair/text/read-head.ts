import type { ByteSource } from '../../ports/bytes.ts';
import { openContent } from '../../table/bytes/content.ts';
import { decodeBlock } from '../../table/encoding/decoded-stream.ts';
import { decoderOf } from '../../table/encoding/encoding.ts';
import { sampleRecords } from '../../table/scan/sample.ts';
import { sepLineOf } from '../../table/sniff/sep-line.ts';
import { NO_DELIMITER } from '../../table/sniff/sniff-dialect.ts';
import type { TableInfo } from '../../table/table.ts';

/** The records down to the header, as they are written: a `Table` only keeps trimmed labels. */
export interface TextHead {
  /** Records above the header, with their physical lines. */
  readonly above: readonly HeadRecord[];
  /** The cells of the header, untrimmed. */
  readonly labels: readonly string[];
}

export interface HeadRecord {
  readonly cells: readonly string[];
  /** Record number, from 1. */
  readonly row: number;
  readonly line: number;
}

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Reads again what stands above the data. A workbook has but its header. */
export async function readHead(source: ByteSource, info: TableInfo): Promise<TextHead> {
  if (info.format !== 'csv') return { above: [], labels: info.columns };
  const { head, complete } = await openContent(source);
  const decoded = decodeBlock(head.subarray(markBytes(info)), decoderOf(info.encoding), complete);
  const sep = sepLineOf(decoded);
  const body = decoded.subarray(sep?.bytes ?? 0);
  // A single column is reported with a comma that does not cut it.
  const delimiter = info.columns.length > 1 ? (info.delimiter ?? ',') : NO_DELIMITER;
  const quote = info.quote === "'" ? "'" : '"';
  const records = sampleRecords(body, { delimiter, quote, newline: null }, info.headerRow);
  const linesAbove = sep === undefined ? 0 : 1;
  return {
    above: records.slice(0, -1).map(({ cells, line }, index) => ({
      cells,
      row: index + 1,
      line: line + linesAbove,
    })),
    labels: records.at(-1)?.cells ?? [],
  };
}

function markBytes({ bom, encoding }: TableInfo): number {
  if (!bom) return 0;
  return encoding === 'utf-8' ? BOM.length : 2;
}
