import { type Cell, leafCell } from './leaf-cell.ts';
import type { Pages } from './pages.ts';

const LEAF = 0x0d;
const INTERIOR = 0x05;

/** A row of a table, its values not read yet. */
export interface SqliteRow {
  readonly id: number;
  readonly cell: Cell;
}

/**
 * The rows of a table by its root page, in the order of their ids.
 * @throws OdcError `sqlite-broken`
 */
export function* tableRows(pages: Pages, root: number): Generator<SqliteRow> {
  const waiting = [root];
  let visited = 0;
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    // A damaged file may lead back to a page already seen.
    if (++visited > pages.count) throw pages.broken();
    const page = pages.page(number);
    const view = new DataView(page.buffer);
    const at = number === 1 ? 100 : 0;
    const cells = view.getUint16(at + 3);
    if (page[at] === LEAF) {
      for (let index = 0; index < cells; index++) {
        yield leafCell(page, view.getUint16(at + 8 + 2 * index), pages);
      }
    } else if (page[at] === INTERIOR) {
      const children = [view.getUint32(at + 8)];
      for (let index = cells - 1; index >= 0; index--) {
        children.push(view.getUint32(view.getUint16(at + 12 + 2 * index)));
      }
      waiting.push(...children);
    } else throw pages.broken();
  }
}

/** Whether a root page is that of a table kept by row id. */
export function isRowTable(pages: Pages, root: number): boolean {
  const type = pages.page(root)[root === 1 ? 100 : 0];
  return type === LEAF || type === INTERIOR;
}
