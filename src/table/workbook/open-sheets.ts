import type { Table } from '../table.ts';
import { readWorkbook, sheetTable } from './open-workbook.ts';

/** A sheet of a workbook that is open. */
export interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its table; `undefined` when it is empty. */
  open(): Promise<Table | undefined>;
}

/**
 * All the sheets of a workbook, in the order of its tabs, hidden ones included.
 * @param bytes the whole workbook
 * @param path as the user named it, for errors
 * @throws OdcError as `openWorkbook`
 */
export async function openSheets(bytes: Uint8Array, path: string): Promise<readonly OpenSheet[]> {
  const workbook = await readWorkbook(bytes, path);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    open: () => sheetTable(workbook, sheet, bytes.length),
  }));
}
