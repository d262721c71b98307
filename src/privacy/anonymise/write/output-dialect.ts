import type { TableInfo } from '../../../table/table.ts';
import type { CsvDialect } from '../../../table/writers/csv-writer.ts';

/** How the output is written: as the source when that is text, always in UTF-8. */
export function outputDialect(info: TableInfo, path: string): CsvDialect {
  const delimiter = /\.tsv$/i.test(path) ? '\t' : (info.delimiter ?? ',');
  return { delimiter, newline: info.newline === '\r\n' ? '\r\n' : '\n', bom: info.bom };
}

/** Whether cells that nothing changes may be copied as bytes. */
export function isSameDialect(info: TableInfo, dialect: CsvDialect): boolean {
  // A single column has no delimiter: its cells may hold the one that is written.
  return info.delimiter === dialect.delimiter && info.quote === '"' && info.columns.length > 1;
}
