import { stringify } from 'csv-stringify/sync';
import { SHEET_NAMES } from '../../base/messages/fr/dictionary.ts';
import { writeXlsx } from '../../table/workbook/write-xlsx.ts';
import type { TableSchema } from '../model.ts';
import { dictionaryRows } from './dictionary.ts';

type Fields = Pick<TableSchema, 'fields'>;

/** The header of an empty table that follows a schema. */
export function templateHeader({ fields }: Fields): string[] {
  return fields.map(({ name }) => name);
}

/**
 * An empty CSV file with its header. It is made for French Excel, which only opens a CSV file well
 * by a double click when it has `;` and, for the accents, a mark of UTF-8 at its start; `validate`
 * reads it as well.
 */
export function templateCsv(schema: Fields): string {
  return stringify([templateHeader(schema)], {
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
  });
}

/** Characters; columns of the dictionary from left to right. */
const DICTIONARY_WIDTHS = [26, 30, 12, 18, 40, 30, 30, 80];
const WIDEST = 40;

/**
 * An empty workbook: the table to fill first (every cell is a text, so that Excel keeps zeros, long
 * numbers and dates as they are typed), then the dictionary of its columns.
 */
export function templateXlsx(schema: Fields): Promise<Uint8Array> {
  const header = templateHeader(schema);
  return writeXlsx([
    {
      name: SHEET_NAMES.data,
      rows: [header],
      widths: header.map((name) => Math.min(WIDEST, Math.max(14, name.length + 3))),
      headerBold: true,
      textFormat: true,
    },
    {
      name: SHEET_NAMES.dictionary,
      rows: dictionaryRows(schema),
      widths: DICTIONARY_WIDTHS,
      headerBold: true,
      textFormat: true,
    },
  ]);
}
