import type { OffsetBatch } from '../../../table/scan/offset-batch.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';
import { ValueMemory } from '../../columns/value-memory.ts';
import type { ByteBlock } from '../byte-block.ts';
import { isJsonNumber } from './json-number.ts';
import { jsonValue } from './json-value.ts';

/** Writes one cell of a column. */
export type JsonCell = (batch: OffsetBatch, row: number, block: ByteBlock) => void;

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'double', 'year']);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NULL = Buffer.from('null');

/** Bytes that are JSON already are copied; the others are read once for each different text. */
export function jsonCell(column: TypedColumn): JsonCell {
  const { kind, field, index } = column;
  const missing = field?.missingValues ?? [''];
  const value = jsonValue(column);
  const isEmptyMissing = missing.includes('');
  const only = missing.every((text) => text === '');
  if (kind === 'text' && only)
    return (batch, row, block) => text(batch, row, index, isEmptyMissing, value, block);
  const memory = new ValueMemory((text) => Buffer.from(value(text)));
  const remembered: JsonCell = (batch, row, block) => block.bytes(memory.get(batch, row, index));
  const isRaw = NUMBERS.has(kind) && !missing.some((text) => /^-?\d/.test(text)) && isPlain(column);
  if (!isRaw) return remembered;
  return (batch, row, block) => {
    const start = batch.start(row, index);
    const end = start + batch.length(row, index);
    if (start >= 0 && isJsonNumber(batch.bytes, start, end)) block.copy(batch.bytes, start, end);
    else remembered(batch, row, block);
  };
}

/** Whether the text of a number is read as JSON would read it. */
function isPlain({ field, kind }: TypedColumn): boolean {
  return kind !== 'year' && field?.groupChar === undefined && (field?.decimalChar ?? '.') === '.';
}

function text(
  batch: OffsetBatch,
  row: number,
  column: number,
  isEmptyMissing: boolean,
  value: (text: string) => string,
  block: ByteBlock,
): void {
  const start = batch.start(row, column);
  const length = batch.length(row, column);
  if (length <= 0 && isEmptyMissing) {
    block.bytes(NULL);
    return;
  }
  const { bytes } = batch;
  const end = start + length;
  if (start < 0 || mustEscape(bytes, start, end)) {
    block.text(value(batch.text(row, column)));
    return;
  }
  block.byte(QUOTE);
  block.copy(bytes, start, end);
  block.byte(QUOTE);
}

function mustEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) return true;
  }
  return false;
}
