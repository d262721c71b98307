import { OdcError } from '../base/errors.ts';
import type { ByteSource } from '../ports/bytes.ts';
import { type Content, openContent } from './bytes/content.ts';
import { readWhole } from './bytes/read-block.ts';
import { decodeBlock } from './encoding/decoded-stream.ts';
import { decoderOf, type Encoding, settleEncoding } from './encoding/encoding.ts';
import { encodingNamed } from './encoding/names.ts';
import type { Kind } from './kind/kind.ts';
import { kindOf } from './kind/kind-of.ts';
import { kindInZip } from './kind/zip.ts';
import { delimiterNamed } from './sniff/delimiter-named.ts';
import { layoutOf } from './sniff/layout.ts';
import { sepLineOf } from './sniff/sep-line.ts';
import type { Table, TableOptions } from './table.ts';
import { TextTable } from './text-table.ts';

/** As wide as a sheet of Excel or LibreOffice can be: a header beyond that is a damaged file. */
const MOST_COLUMNS = 16_384;
/** A workbook is read whole in memory; the largest that towns publish hold some 50 MB. */
const WORKBOOK_BYTES = 256 * 1024 * 1024;

/**
 * Recognises a table and reads its header: text in any usual encoding and dialect, gzipped or not,
 * or a workbook (.xlsx, .ods).
 * @throws OdcError `usage` when an option means nothing; `input` when the source cannot be read
 *   (`gzip-damaged`, `gzip-bomb`, `workbook-too-large`…) or is no table (`empty-file`,
 *   `header-too-long`, `header-too-wide`, `not-a-table` with its true `kind`)
 */
export async function openTable(source: ByteSource, options: TableOptions): Promise<Table> {
  const table = await recognise(source, options);
  const columns = table.header.columns.length;
  if (columns <= MOST_COLUMNS) return table;
  throw new OdcError('input', 'header-too-wide', { path: source.path, columns });
}

async function recognise(source: ByteSource, options: TableOptions): Promise<Table> {
  const encodingName = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  const delimiter = options.delimiter === undefined ? undefined : delimiterNamed(options.delimiter);
  const content = await openContent(source);
  const kind = kindOf(content.head, encodingName);
  if (kind === 'zip') return await openZip(content, options);
  if (kind === 'empty' || kind === 'blank') throw failure(content, 'empty-file');
  if (kind === 'encrypted-workbook') throw failure(content, kind);
  if (kind !== 'text') throw notATable(content, kind);
  const encoding = await settleEncoding(content, encodingName);
  const text = decodeHead(content, encoding);
  if (content.complete && isBlank(text)) throw failure(content, 'empty-file');
  const layout = layoutOf(text, content.complete, delimiter);
  if (layout === undefined) throw failure(content, 'header-too-long');
  return new TextTable(content, encoding, layout, options);
}

/** The first bytes as valid UTF-8, without their byte order mark. */
function decodeHead({ head, complete }: Content, { id, bom, clean }: Encoding): Uint8Array {
  const bytes = head.subarray(bom);
  return clean ? bytes : decodeBlock(bytes, decoderOf(id), complete);
}

const NO_TEXT: ReadonlySet<number> = new Set(Buffer.from('\t\n\r ";,|'));

/** Delimiters and white space only, after a `sep=` line or not. */
function isBlank(text: Uint8Array): boolean {
  return text.subarray(sepLineOf(text)?.bytes ?? 0).every((byte) => NO_TEXT.has(byte));
}

async function openZip(content: Content, options: TableOptions): Promise<Table> {
  const { path, head, complete } = content;
  const whole = complete ? head : await readWhole(content.open(), WORKBOOK_BYTES);
  if (whole === undefined) {
    throw new OdcError('input', 'workbook-too-large', { path, limit: 'bytes' });
  }
  const kind = kindInZip(whole);
  if (kind !== 'xlsx' && kind !== 'ods') throw notATable(content, kind);
  if (content.compression !== undefined) throw notATable(content, 'gzip-workbook');
  const { openWorkbook } = await import('./workbook/open-workbook.ts');
  return await openWorkbook(whole, options, path);
}

function failure({ path }: Content, code: string): OdcError {
  return new OdcError('input', code, { path });
}

function notATable({ path }: Content, kind: Kind): OdcError {
  return new OdcError('input', 'not-a-table', { path, kind });
}
