import { labelKey } from '../../base/folding.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { Batch, Observer } from '../../table/batch.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import { isZip } from '../../table/kind/zip.ts';
import { openTable } from '../../table/open.ts';
import type { Table } from '../../table/table.ts';
import { COLUMNS } from '../outputs/columns.ts';
import { HELP_SHEET, SUMMARY_SHEET } from '../outputs/inventory-sheets.ts';
import type { FilledKey } from './decision-mark.ts';

/** A row of an inventory that comes back. */
export interface ReturnedRow {
  readonly file: string;
  readonly tab?: string;
  /** Record of the row, the header being 1. */
  readonly row: number;
  readonly path: string;
  readonly sheet?: string;
  /** What a person wrote, blanks left out. */
  readonly filled: Readonly<Partial<Record<FilledKey, string>>>;
  readonly mark: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the rows of an inventory that people filled in: the workbook, or a sheet of it saved as CSV,
 * with `;`, in another encoding, its columns moved or more of them.
 * @returns `undefined` when no sheet has the columns of the inventory
 * @throws OdcError `input`
 */
export async function readReturned(
  source: ByteSource,
): Promise<readonly ReturnedRow[] | undefined> {
  const rows: ReturnedRow[] = [];
  let isInventory = false;
  for await (const { table, tab } of tablesOf(source)) {
    const places = placesOf(table.header.columns);
    if (places.get('chemin') === undefined) continue;
    isInventory = true;
    const observer = new RowsObserver();
    await table.walk([observer], { add() {} });
    for (const [row, cells] of observer.rows) {
      const one = returnedRow(cells, places);
      if (one !== undefined) {
        rows.push({ file: source.path, ...(tab === undefined ? {} : { tab }), row, ...one });
      }
    }
  }
  return isInventory ? rows : undefined;
}

async function* tablesOf(
  source: ByteSource,
): AsyncGenerator<{ readonly table: Table; readonly tab?: string }> {
  const bytes = await readWhole(source.open(), MOST_BYTES);
  if (bytes === undefined || !isZip(bytes)) {
    yield { table: await openTable(source, {}) };
    return;
  }
  const { openSheets } = await import('../../table/workbook/open-sheets.ts');
  for (const sheet of await openSheets(bytes, source.path)) {
    if (sheet.name === HELP_SHEET || sheet.name === SUMMARY_SHEET) continue;
    const table = await sheet.open();
    if (table !== undefined) yield { table, tab: sheet.name };
  }
}

/** Where each column of the inventory stands, by name. */
function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const keys = labels.map(labelKey);
  return new Map(
    COLUMNS.flatMap(({ name }) => {
      const place = keys.indexOf(labelKey(name));
      return place < 0 ? [] : [[name, place] as const];
    }),
  );
}

function returnedRow(
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
): Pick<ReturnedRow, 'path' | 'sheet' | 'filled' | 'mark'> | undefined {
  const cell = (name: string): string => (cells[places.get(name) ?? -1] ?? '').trim();
  const path = cell('chemin');
  if (path === '') return undefined;
  const sheet = cell('feuille');
  const filled: Partial<Record<FilledKey, string>> = {};
  for (const { name, fills } of COLUMNS) {
    const text = cell(name);
    if (fills !== undefined && text !== '') filled[fills as FilledKey] = text;
  }
  return { path, ...(sheet === '' ? {} : { sheet }), filled, mark: cell('empreinte') };
}

class RowsObserver implements Observer<void> {
  readonly rows: (readonly [row: number, cells: readonly string[]])[] = [];

  start(): void {}

  batch(batch: Batch): void {
    for (let row = 0; row < batch.rows; row++) {
      const cells = Array.from({ length: batch.columns }, (_, column) => batch.text(row, column));
      this.rows.push([batch.firstRow + row, cells]);
    }
  }

  end(): void {}
}
