import type { OffsetBatch } from '../../../table/scan/offset-batch.ts';
import { cellXmlText } from '../../../table/workbook/writer/xml-text.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';
import { ValueMemory } from '../../columns/value-memory.ts';
import type { ByteBlock } from '../byte-block.ts';
import { isJsonNumber } from '../json/json-number.ts';
import { columnLetters, styleOf } from './data-sheet.ts';
import { STYLE } from './data-styles.ts';
import { serialDate } from './serial-date.ts';

/** Characters that a cell of Excel may hold. */
export const LONGEST_CELL = 32_767;

/** Writes the cell of a row; answers false when a text is too long for a cell. */
export type SheetCell = (
  batch: OffsetBatch,
  row: number,
  number: string,
  block: ByteBlock,
) => boolean;

/**
 * Numbers and dates have their type when Excel gives back the very same; all else is a text, `01000`
 * included. An empty cell is not written.
 */
export function sheetCell(column: TypedColumn): SheetCell {
  const start = `<c r="${columnLetters(column.index)}`;
  const asText = textCell(column.index, start);
  const typed = `" s="${styleOf(column)}"><v>`;
  switch (column.kind) {
    case 'integer':
    case 'double':
    case 'year':
      return (batch, row, number, block) => {
        const from = batch.start(row, column.index);
        const to = from + batch.length(row, column.index);
        if (from < 0 || !isJsonNumber(batch.bytes, from, to))
          return asText(batch, row, number, block);
        block.text(start + number + typed);
        block.copy(batch.bytes, from, to);
        block.text('</v></c>');
        return true;
      };
    case 'date':
    case 'datetime': {
      const serials = new ValueMemory(serialDate(column));
      return (batch, row, number, block) => {
        const serial = serials.get(batch, row, column.index);
        if (serial === undefined) return asText(batch, row, number, block);
        block.text(`${start}${number}${typed}${serial}</v></c>`);
        return true;
      };
    }
    default:
      return asText;
  }
}

function textCell(column: number, start: string): SheetCell {
  const head = `" s="${STYLE.text}" t="inlineStr"><is><t xml:space="preserve">`;
  return (batch, row, number, block) => {
    const length = batch.length(row, column);
    if (length <= 0) return true;
    const from = batch.start(row, column);
    block.text(start + number + head);
    if (from >= 0 && length <= LONGEST_CELL && isPlainXml(batch.bytes, from, from + length)) {
      block.copy(batch.bytes, from, from + length);
    } else {
      const text = batch.text(row, column);
      if (text.length > LONGEST_CELL) return false;
      block.text(cellXmlText(text));
    }
    block.text('</t></is></c>');
    return true;
  };
}

const [AMPERSAND, LESS, GREATER, UNDERSCORE] = [0x26, 0x3c, 0x3e, 0x5f];
/** First byte of U+FFFE and U+FFFF, which XML cannot hold. */
const LAST_PLANE = 0xef;

/** Whether bytes stand as they are in the content of an element. */
function isPlainXml(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 || byte === AMPERSAND || byte === LESS || byte === GREATER) return false;
    if (byte === UNDERSCORE || byte === LAST_PLANE) return false;
  }
  return true;
}
