/** Workbooks made for tests, part by part, so that each oddity of real files can be written down. */
export { type OdsCell, type OdsSource, ods } from './ods.ts';
export { worksheetXml, type XlsxCell, type XlsxSource, xlsx } from './xlsx.ts';
