import { type Cell, payload } from './leaf-cell.ts';
import type { Pages } from './pages.ts';
import { VarintReader } from './varint.ts';

/** A payload is read that far; longer texts are cut. */
const MOST_BYTES = 64 * 1024;
/** Bytes of a shape that are shown: enough to recognise it again. */
const SHAPE_BYTES = 48;
const FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

const reader = new VarintReader();

/** The values of a row as texts, in the order of its columns (file format, 2.1). */
export function rowTexts(cell: Cell, columns: number, pages: Pages): string[] {
  const bytes = payload(cell, MOST_BYTES, pages);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  reader.at = 0;
  const header = reader.read(bytes);
  const types: number[] = [];
  while (reader.at < header && types.length < columns) types.push(reader.read(bytes));
  let at = header;
  return types.map((type) => {
    const size = type >= 12 ? Math.floor((type - 12) / 2) : (FIXED[type] ?? 0);
    const value = valueText(view, at, type, Math.min(size, Math.max(0, bytes.length - at)), pages);
    at += size;
    return value;
  });
}

function valueText(view: DataView, at: number, type: number, size: number, pages: Pages): string {
  if (type === 0 || at > view.byteLength) return '';
  if (type < 12 && at + size > view.byteLength) return '';
  if (type === 8 || type === 9) return String(type - 8);
  if (type === 7) return String(view.getFloat64(at));
  if (type < 7) return integer(view, at, size);
  const bytes = Buffer.from(view.buffer, view.byteOffset + at, size);
  if (type % 2 === 0) return bytes.subarray(0, SHAPE_BYTES).toString('hex');
  if (pages.encoding === 'utf-8') return bytes.toString('utf8');
  return new TextDecoder(pages.encoding).decode(bytes);
}

function integer(view: DataView, at: number, size: number): string {
  if (size === 8) return String(view.getBigInt64(at));
  let value = view.getInt8(at);
  for (let index = 1; index < size; index++) value = value * 256 + view.getUint8(at + index);
  return String(value);
}
