import type { inputErrors as french } from '../fr/input-errors.ts';
import { grouped } from '../grouped.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import { sheetList } from '../sheet-list.ts';
import type { ErrorText } from '../text.ts';
import { fileKinds } from './file-kinds.ts';

export const inputErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  'record-too-long': {
    message: ({ line }) =>
      `Line ${String(line)} is longer than 64 MB or a million cells: the file cannot be read as a table`,
    action: () => 'Check that the file is really a CSV, and that it has line breaks',
  },
  'broken-workbook': {
    message: ({ path, part }) =>
      part === ''
        ? `The workbook ${say(path)} is damaged or incomplete: it cannot be unzipped`
        : `The workbook ${say(path)} is damaged or incomplete: its part “${quote(part)}” is missing or cannot be read`,
    action: () => 'Download it again, or open it in Excel or LibreOffice and save a copy',
  },
  'workbook-too-large': {
    message: ({ path, limit }) => {
      if (limit === 'entries') return `The workbook ${say(path)} contains too many internal files`;
      if (limit === 'ratio')
        return `The workbook ${say(path)} unpacks to an abnormal size: it may be a trap`;
      if (limit === 'cells')
        return `A sheet of the workbook ${say(path)} is larger than a spreadsheet can be`;
      return `The workbook ${say(path)} is too large to be read`;
    },
    action: () => 'Save the sheet to check as CSV UTF-8, then check that file',
  },
  'encrypted-workbook': {
    message: ({ path }) => `The workbook ${say(path)} is protected by a password`,
    action: () => 'Save a copy without a password',
  },
  'unknown-sheet': {
    message: ({ sheet }) => `The workbook has no sheet “${quote(sheet)}”`,
    action: ({ sheets }) => `Choose among: ${sheetList(sheets)}`,
  },
  'empty-table': {
    message: ({ path, sheet }) =>
      sheet === undefined
        ? `The visible sheets of the workbook ${say(path)} are empty`
        : `The sheet “${quote(sheet)}” of the workbook ${say(path)} is empty`,
    action: ({ sheets }) =>
      Array.isArray(sheets) && sheets.length > 0
        ? `Choose a sheet that is not empty with --sheet: ${sheetList(sheets)}`
        : 'Check that the right file was saved',
  },
  'not-a-table': {
    message: ({ path, kind }) =>
      `${say(path)} is not a table: it is ${(fileKinds[say(kind)] ?? fileKinds.binary)?.is}`,
    action: ({ kind }) => (fileKinds[say(kind)] ?? fileKinds.binary)?.action ?? '',
  },
  'empty-file': {
    message: ({ path }) => `${say(path)} is empty`,
    action: () => 'Check that the export finished, and that this is the right file',
  },
  'header-too-long': {
    message: ({ path }) =>
      `The first line of ${say(path)} is longer than 1 MB: this is not the header of a table`,
    action: () => 'Check that the file is really a CSV, and that it has line breaks',
  },
  'header-too-wide': {
    message: ({ path, columns }) =>
      `The header of ${say(path)} has ${grouped(Number(columns), ',')} columns: this is not the header of a table`,
    action: () => 'Check that the file is really a CSV, and that it has line breaks',
  },
  'gzip-damaged': {
    message: ({ path }) => `${say(path)} is damaged or incomplete: it cannot be unpacked`,
    action: () => 'Download it again, or compress it again',
  },
  'gzip-bomb': {
    message: ({ path }) => `${say(path)} unpacks to an abnormal size: it may be a trap`,
    action: () => 'If it is sound, unpack it yourself, then check the result',
  },
};
