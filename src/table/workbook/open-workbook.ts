import { OdcError } from '../../base/errors.ts';
import { labelOf } from '../sniff/layout.ts';
import type { Table, TableOptions } from '../table.ts';
import { Archive } from './archive/archive.ts';
import { brokenWorkbook } from './archive/faults.ts';
import { chooseSheet } from './choose-sheet.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isOpenDocument, openOds } from './ods/open-ods.ts';
import { recordBlocks } from './records.ts';
import { sheetFindings } from './sheet-findings.ts';
import { locateSheetHeader } from './sheet-header.ts';
import { titleFindings } from './title-findings.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { WorkbookTable } from './workbook-table.ts';
import { openXlsx, workbookPart } from './xlsx/open-xlsx.ts';

/** Records read before the walk: enough for a header under some titles, and a sample. */
const OPENING_ROWS = 300;
const SAMPLE_ROWS = 200;

/**
 * Opens a sheet of an `.xlsx` or `.ods` as a table.
 * @param bytes the whole workbook
 * @param path as the user named it, for errors
 * @throws OdcError `broken-workbook`, `workbook-too-large`, `encrypted-workbook`, `empty-table`
 *   (input); `unknown-sheet` (usage)
 */
export async function openWorkbook(
  bytes: Uint8Array,
  options: TableOptions,
  path: string,
  limits: Limits = LIMITS,
): Promise<Table> {
  const workbook = await readWorkbook(bytes, path, limits);
  const { sheets } = workbook;
  const sheet = await chooseSheet(sheets, options.sheet);
  const table =
    sheet && (await sheetTable(workbook, sheet, bytes.length, options.sheet !== undefined));
  if (table === undefined) throw await emptyTable(path, sheets, sheet);
  return table;
}

/** The sheets of a workbook. @throws OdcError as `openWorkbook` */
export async function readWorkbook(
  bytes: Uint8Array,
  path: string,
  limits: Limits = LIMITS,
): Promise<Workbook> {
  return open(await Archive.open(bytes, path, limits));
}

/**
 * One sheet as a table; `undefined` when it is empty.
 * @param bytes size of the workbook
 * @param isNamed whether the user chose it: the other sheets are then not told
 */
export async function sheetTable(
  { format, sheets }: Workbook,
  sheet: Sheet,
  bytes: number,
  isNamed = true,
): Promise<Table | undefined> {
  const opening = await firstRecords(sheet);
  if (opening === undefined) return undefined;
  const at = locateSheetHeader(opening.records);
  const labels = (opening.records[at] ?? []).map(labelOf);
  const columns = labels.slice(0, labels.findLastIndex((label) => label !== '') + 1);
  const row = opening.first + at;
  return new WorkbookTable(sheet, bytes, {
    info: {
      format,
      encoding: 'utf-8',
      bom: false,
      delimiter: null,
      quote: null,
      newline: null,
      sheet: sheet.name,
      headerRow: row,
      columns,
      bytes,
    },
    header: { columns, row, line: row },
    findings: [
      ...titleFindings(opening.records.slice(0, at), row),
      ...(await sheetFindings(sheets, sheet, isNamed)),
    ],
    sample: opening.records.slice(at + 1, at + 1 + SAMPLE_ROWS),
  });
}

async function open(archive: Archive): Promise<Workbook> {
  if (isOpenDocument(archive)) return openOds(archive);
  const part = await workbookPart(archive);
  if (part === undefined) throw brokenWorkbook(archive.path, 'xl/workbook.xml');
  return openXlsx(archive, part);
}

/** The first records of a sheet from its first row that is not blank; `undefined` when it is empty. */
async function firstRecords(sheet: Sheet) {
  for await (const block of recordBlocks(sheet.rows(), OPENING_ROWS)) return block;
  return undefined;
}

/** Says which sheets could be read in place of the one that has nothing. */
async function emptyTable(
  path: string,
  sheets: readonly Sheet[],
  empty: Sheet | undefined,
): Promise<OdcError> {
  const filled: string[] = [];
  for (const sheet of sheets) if (!(await sheet.isEmpty())) filled.push(sheet.name);
  const named = empty === undefined ? {} : { sheet: empty.name };
  return new OdcError('input', 'empty-table', { path, ...named, sheets: filled });
}
