import type { ByteSource } from '../../../ports/bytes.ts';
import { fill } from '../../../table/bytes/read-block.ts';
import { characterOf } from '../../../table/encoding/code-pages/code-page.ts';
import { CODE_PAGES } from '../../../table/encoding/code-pages/index.ts';
import type { HeldTable, TableFacts } from '../held-table.ts';
import { type Records, recordsTable } from '../records-table.ts';
import { type DbfHeader, readDbfHeader } from './dbf-header.ts';

/** Longest header: 255 fields and what surrounds them. */
const HEAD_BYTES = 64 * 1024;
const BLOCK_RECORDS = 1000;
const DELETED = 0x2a;

/**
 * The records of a `.dbf`, those marked as deleted left out.
 * @param cpg content of the `.cpg`, if there is one: the encoding
 */
export async function dbfTable(
  source: ByteSource,
  cpg: string | undefined,
  more: Pick<HeldTable, 'format'> & { readonly facts: Omit<TableFacts, 'encoding'> },
): Promise<HeldTable> {
  const head = new Uint8Array(HEAD_BYTES);
  const stream = source.open();
  const header = await (async () => {
    try {
      return readDbfHeader(head.subarray(0, await fill(stream, head)), source.path);
    } finally {
      stream.close();
    }
  })();
  const encoding = encodingOf(cpg) ?? header.encoding ?? 'windows-1252';
  return recordsTable(
    {
      format: more.format,
      facts: { ...more.facts, encoding },
      columns: header.fields.map(({ name }) => name),
    },
    () => recordsOf(source, header, encoding),
  );
}

/** `UTF-8`, `ISO 8859-1`, `1252`, `ANSI 1252`. */
function encodingOf(cpg: string | undefined): string | undefined {
  const text = cpg?.trim().toLowerCase() ?? '';
  if (text === '') return undefined;
  if (/utf-?8|65001/.test(text)) return 'utf-8';
  if (/8859-?15/.test(text)) return 'iso-8859-15';
  return /850/.test(text) ? 'cp850' : 'windows-1252';
}

async function* recordsOf(
  source: ByteSource,
  { fields, start, recordBytes, records }: DbfHeader,
  encoding: string,
): Records & AsyncGenerator<readonly (readonly string[])[]> {
  const decode = decoderOf(encoding);
  const stream = source.open();
  try {
    let skip = start;
    let left = records;
    const skipped = new Uint8Array(Math.min(start, HEAD_BYTES));
    while (skip > 0) {
      const count = await fill(stream, skipped.subarray(0, Math.min(skip, skipped.length)));
      if (count === 0) return;
      skip -= count;
    }
    const block = new Uint8Array(BLOCK_RECORDS * recordBytes);
    while (left > 0) {
      const wanted = block.subarray(0, Math.min(left, BLOCK_RECORDS) * recordBytes);
      const count = Math.floor((await fill(stream, wanted)) / recordBytes);
      if (count === 0) return;
      left -= count;
      const rows: string[][] = [];
      for (let at = 0; at < count * recordBytes; at += recordBytes) {
        if (block[at] === DELETED) continue;
        rows.push(
          fields.map(({ type, offset, length }) =>
            cellText(decode(block.subarray(at + offset, at + offset + length)), type),
          ),
        );
      }
      yield rows;
    }
  } finally {
    stream.close();
  }
}

function decoderOf(encoding: string): (bytes: Uint8Array) => string {
  const page = CODE_PAGES.find(({ id }) => id === (encoding === 'cp437' ? 'cp850' : encoding));
  if (page !== undefined) {
    return (bytes) => Array.from(bytes, (byte) => characterOf(page, byte)).join('');
  }
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes);
}

/** `20240512` in a column of days is `2024-05-12`; stars mean that the number did not fit. */
function cellText(raw: string, type: string): string {
  const text = raw.replaceAll('\0', '').trim();
  if (type === 'D') return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (type === 'L')
    return { T: 'true', Y: 'true', F: 'false', N: 'false' }[text.toUpperCase()] ?? '';
  return /^\*+$/.test(text) ? '' : text;
}
