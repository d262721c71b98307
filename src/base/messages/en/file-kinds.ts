import type { FileKindWords } from '../fr/file-kinds.ts';

const SAVE_AS_TABLE = 'save it as .xlsx or as CSV UTF-8';
const OPEN_AND_SAVE = `Open it in Excel or LibreOffice, then ${SAVE_AS_TABLE}`;
const UNPACK = 'Unpack it, then check the file that it contains';
const COPY_TABLE = `Copy the table into a spreadsheet, then ${SAVE_AS_TABLE}`;
const EXPORT = 'Export its data as CSV UTF-8';

/** By the `kind` of a `not-a-table` error. */
export const fileKinds: Readonly<Record<string, FileKindWords>> = {
  appledouble: {
    is: 'a technical file of macOS',
    action: 'Choose the file of the same name, without “._” at its start',
  },
  archive: { is: 'a compressed archive', action: UNPACK },
  arrow: { is: 'an Arrow file', action: EXPORT },
  binary: {
    is: 'a file of unknown type, which is not text',
    action: `Check that this is the right file, then ${SAVE_AS_TABLE}`,
  },
  dbf: { is: 'a dBase file (.dbf)', action: OPEN_AND_SAVE },
  document: { is: 'a text document', action: COPY_TABLE },
  'git-annex': {
    is: 'a git-annex pointer: its content was not downloaded',
    action: 'Fetch the content with git annex get',
  },
  'git-lfs': {
    is: 'a Git LFS pointer: its content was not downloaded',
    action: 'Fetch the content with git lfs pull',
  },
  'gzip-in-gzip': {
    is: 'a file that was compressed twice',
    action: 'Unpack it once, then check the file that it contains',
  },
  'gzip-workbook': {
    is: 'a workbook compressed once too often (gzip)',
    action: 'Unpack it, then check the workbook that it contains',
  },
  html: {
    is: 'a web page (HTML)',
    action: 'Open it in a browser: if it is an error or login page, download the data once more',
  },
  image: { is: 'an image', action: 'Ask for the table that this image shows' },
  json: { is: 'a JSON file', action: EXPORT },
  numbers: {
    is: 'a Numbers document',
    action: 'In Numbers, export it as .xlsx or as CSV UTF-8',
  },
  parquet: { is: 'a Parquet file', action: EXPORT },
  pdf: { is: 'a PDF', action: 'Ask for the table that this PDF was made from' },
  presentation: { is: 'a presentation', action: COPY_TABLE },
  rtf: { is: 'a text document (RTF)', action: COPY_TABLE },
  shapefile: {
    is: 'a map layer (shapefile)',
    action: 'In QGIS, export the attribute table as CSV UTF-8',
  },
  shortcut: { is: 'a shortcut', action: 'Choose the file that it leads to' },
  spreadsheetml: { is: 'an XML workbook of Excel 2003', action: OPEN_AND_SAVE },
  sqlite: { is: 'a SQLite or GeoPackage database', action: EXPORT },
  xls: { is: 'an old Excel workbook (.xls)', action: OPEN_AND_SAVE },
  xlsb: { is: 'a binary Excel workbook (.xlsb)', action: OPEN_AND_SAVE },
  xml: { is: 'an XML file', action: EXPORT },
  zip: { is: 'a zip archive', action: UNPACK },
};
