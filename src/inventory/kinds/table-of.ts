import type { Finding } from '../../base/finding.ts';
import type { Table } from '../../table/table.ts';
import type { HeldTable } from './held-table.ts';

/** Where findings that nobody reads go. */
const NOWHERE = { add(_finding: Finding): void {} };

/** A table of the reading room, as the inventory holds it. */
export function heldTable(table: Table, more: Pick<HeldTable, 'sheet' | 'hidden'> = {}): HeldTable {
  const { info } = table;
  const remarks = [...new Set(table.findings.map(({ code }) => code))];
  return {
    ...more,
    format: info.format,
    facts: {
      encoding: info.encoding,
      ...(info.delimiter === null ? {} : { delimiter: info.delimiter }),
      headerRow: info.headerRow,
      remarks,
    },
    columns: table.header.columns,
    sample: table.sample,
    walk: (observers, options) => table.walk(observers, NOWHERE, options),
  };
}
