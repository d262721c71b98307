import { type Rows, rowsOf } from './rows.ts';
import { TableView } from './table-view.ts';

/** Makes each preview of the page a table that sorts, filters and turns its pages. */
for (const block of document.querySelectorAll<HTMLElement>('.table[data-table]')) {
  let rows: Promise<Rows> | undefined;
  new TableView(block, () => {
    rows ??= rowsOf(block);
    return rows;
  });
}
