import { OdcError } from '../../base/errors.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import type { FileKind } from './file-kind.ts';
import { heldTable } from './table-of.ts';

/** A workbook is read whole in memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What is said of the other sheets, which are tables of the inventory themselves. */
const OF_OTHERS: ReadonlySet<string> = new Set(['hidden-sheet', 'other-sheets']);

/** Excel and OpenDocument: a table a sheet, the hidden ones too, which go out with the file. */
export const workbook: FileKind = {
  id: 'workbook',
  sort: 'table',
  extensions: ['.xlsx', '.xlsm', '.ods'],
  contents: ['xlsx', 'ods'],
  async *tables({ source, file }) {
    const { path } = file;
    const bytes = await readWhole(source.open(), MOST_BYTES);
    if (bytes === undefined) {
      throw new OdcError('input', 'workbook-too-large', { path, limit: 'bytes' });
    }
    const { openSheets } = await import('../../table/workbook/open-sheets.ts');
    for (const sheet of await openSheets(bytes, path)) {
      const table = await sheet.open();
      if (table === undefined) continue;
      const held = heldTable(table, {
        sheet: sheet.name,
        ...(sheet.hidden ? { hidden: true } : {}),
      });
      const remarks = held.facts.remarks.filter((code) => !OF_OTHERS.has(code));
      yield { ...held, facts: { headerRow: table.header.row, remarks } };
    }
  },
};
