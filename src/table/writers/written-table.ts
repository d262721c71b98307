import type { FindingSink } from '../../base/finding.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { Header, Observer } from '../batch.ts';
import { fill } from '../bytes/read-block.ts';
import { SkippingStream } from '../bytes/streams.ts';
import type { Dialect } from '../dialect.ts';
import { sampleRecords } from '../scan/sample.ts';
import { scan } from '../scan/scan.ts';
import type { Table, TableInfo, WalkOptions } from '../table.ts';
import type { CsvDialect } from './csv-writer.ts';

const HEAD_BYTES = 256 * 1024;
const SAMPLE_ROWS = 200;
const BOM_BYTES = 3;

/**
 * A table that a `CsvWriter` has just written, read again from its bytes: nothing is guessed, the
 * first record is the header whatever it looks like.
 * @param source valid UTF-8
 */
export async function openWritten(source: ByteSource, written: CsvDialect): Promise<Table> {
  const dialect: Dialect = {
    delimiter: written.delimiter,
    quote: '"',
    newline: written.newline ?? '\n',
  };
  const bom = written.bom === true ? BOM_BYTES : 0;
  const head = new Uint8Array(HEAD_BYTES);
  const stream = source.open();
  const filled = await fill(stream, head);
  stream.close();
  const body = head.subarray(bom, filled);
  const [first, ...records] = sampleRecords(body, dialect, 1 + SAMPLE_ROWS);
  const header: Header = { columns: first?.cells ?? [], row: 1, line: 1 };
  const dataStart = bom + (first?.end ?? 0);
  const whole = records.filter(({ end }) => filled < HEAD_BYTES || end < body.length);
  const dataLine = records[0]?.line ?? 2;
  return {
    info: infoOf(source, written, header),
    header,
    findings: [],
    sample: whole.map(({ cells }) => cells),
    walk: (observers, _sink: FindingSink, walk) =>
      walkWritten(source, { dialect, header, dataStart, dataLine }, observers, walk),
  };
}

interface WrittenLayout {
  readonly dialect: Dialect;
  readonly header: Header;
  readonly dataStart: number;
  readonly dataLine: number;
}

async function walkWritten(
  source: ByteSource,
  { dialect, header, dataStart, dataLine }: WrittenLayout,
  observers: readonly Observer<unknown>[],
  { signal, onProgress }: WalkOptions = {},
): Promise<{ readonly rows: number }> {
  const stream = new SkippingStream(source.open(), dataStart);
  let read = 0;
  try {
    for (const observer of observers) observer.start(header);
    const { rows } = await scan(
      stream,
      {
        dialect,
        columns: header.columns.length,
        firstRow: 2,
        firstLine: dataLine,
        kernels: 'auto',
        size: source.size,
      },
      (batch) => {
        for (const observer of observers) observer.batch(batch);
        read += batch.rows;
        onProgress?.(read, undefined);
      },
      signal === undefined ? {} : { signal },
    );
    for (const observer of observers) observer.end();
    return { rows };
  } finally {
    stream.close();
  }
}

function infoOf(
  source: ByteSource,
  { delimiter, newline = '\n', bom = false }: CsvDialect,
  header: Header,
): TableInfo {
  return {
    format: 'csv',
    encoding: 'utf-8',
    bom,
    delimiter,
    quote: '"',
    newline,
    headerRow: 1,
    columns: header.columns,
    bytes: source.size,
  };
}
