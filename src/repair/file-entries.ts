import type { Table } from '../table/table.ts';
import type { CsvDialect } from '../table/writers/csv-writer.ts';
import type { RepairEntry } from './repair-ledger.ts';

const DELIMITER_IDS: Readonly<Record<string, string>> = {
  ',': 'DLM-COMMA',
  ';': 'DLM-SEMICOLON',
  '\t': 'DLM-TAB',
  '|': 'DLM-PIPE',
};
/** French letters that the page holds as one byte; other pages are a guess that a person confirms. */
const SURE_PAGES: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-15']);

/** What is repaired of the file as a whole by reading and writing it: nothing is lost by it. */
export function fileEntries({ info, findings }: Table, written: CsvDialect): RepairEntry[] {
  const entries: RepairEntry[] = [];
  const change = (id: string, params: RepairEntry['params'] = {}): void => {
    entries.push({ state: 'change', id, class: 'A', params });
  };
  if (info.format !== 'csv') {
    change('FILE-WORKBOOK', {
      format: info.format,
      ...(info.sheet === undefined ? {} : { sheet: info.sheet }),
    });
    return entries;
  }
  const { encoding, bom, delimiter, newline } = info;
  if (encoding.startsWith('utf-16')) change('ENC-UTF16', { encoding });
  else if (bom && written.bom !== true) change('ENC-BOM');
  if (SURE_PAGES.has(encoding)) change('ENC-CP1252', { encoding });
  if (newline === '\r') change('EOL-CR');
  if (newline === 'mixed') change('EOL-MIXED');
  if (findings.some(({ code }) => code === 'sep-line')) change('STR-SEP-LINE');
  if (delimiter !== null && delimiter !== written.delimiter && info.columns.length > 1) {
    change(DELIMITER_IDS[delimiter] ?? 'DLM-OTHER', { from: delimiter, to: written.delimiter });
  }
  if (info.quote === "'") change('QUO-APOSTROPHE');
  return entries;
}

/** An encoding that letters alone tell, without proof: `ENC-LEGACY`. */
export function isLegacy({ info }: Table): boolean {
  const { encoding, format } = info;
  const isUnicode = encoding === 'utf-8' || encoding.startsWith('utf-16');
  return format === 'csv' && !isUnicode && !SURE_PAGES.has(encoding);
}
