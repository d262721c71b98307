import type { Pages } from './pages.ts';
import { VarintReader } from './varint.ts';

/** The payload of a row: its first bytes, and what it takes to read on. */
export interface Cell {
  readonly page: Uint8Array;
  readonly start: number;
  readonly local: number;
  readonly total: number;
  /** First page of the rest, 0 when there is none. */
  readonly overflow: number;
}

const reader = new VarintReader();

export function leafCell(
  page: Uint8Array,
  at: number,
  { usable }: Pages,
): { readonly id: number; readonly cell: Cell } {
  reader.at = at;
  const total = reader.read(page);
  const id = reader.read(page);
  const local = localBytes(total, usable);
  const start = reader.at;
  const view = new DataView(page.buffer);
  const hasMore = local < total && start + local + 4 <= page.length;
  const overflow = hasMore ? view.getUint32(start + local) : 0;
  return { id, cell: { page, start, local, total, overflow } };
}

/** Bytes of a payload that stand in the page itself (file format, 1.6). */
function localBytes(total: number, usable: number): number {
  const most = usable - 35;
  if (total <= most) return total;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const kept = least + ((total - least) % (usable - 4));
  return kept <= most ? kept : least;
}

/** The first `wanted` bytes of a payload. */
export function payload(cell: Cell, wanted: number, pages: Pages): Uint8Array {
  const size = Math.min(cell.total, wanted);
  const first = cell.page.subarray(cell.start, cell.start + Math.min(cell.local, size));
  if (size <= cell.local || cell.overflow === 0) return first;
  const bytes = new Uint8Array(size);
  bytes.set(first);
  let filled = first.length;
  for (let number = cell.overflow, turns = 0; number !== 0 && filled < size; turns++) {
    if (turns > pages.count) throw pages.broken();
    const page = pages.page(number);
    const piece = page.subarray(4, 4 + Math.min(pages.usable - 4, size - filled));
    bytes.set(piece, filled);
    filled += piece.length;
    number = new DataView(page.buffer).getUint32(0);
  }
  return bytes;
}
