import { MAIN, XML_HEAD } from '../../../table/workbook/writer/namespaces.ts';

/** Numbers of the cell styles of a sheet of data. */
export const STYLE = { general: 0, text: 1, header: 2, date: 3, datetime: 4 } as const;

/** `@` keeps what is typed as a text; 14 is the short date of the reader's country. */
const FORMATS: Readonly<Record<keyof typeof STYLE, number>> = {
  general: 0,
  text: 49,
  header: 49,
  date: 14,
  datetime: 164,
};

const font = (bold: string) =>
  `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

const cellStyles = Object.entries(FORMATS).map(
  ([name, format]) =>
    `<xf numFmtId="${format}" applyNumberFormat="1" fontId="${name === 'header' ? 1 : 0}" applyFont="1" fillId="0" borderId="0" xfId="0"/>`,
);

export const DATA_STYLES_XML = [
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="1"><numFmt numFmtId="${FORMATS.datetime}" formatCode="dd/mm/yyyy\\ hh:mm:ss"/></numFmts>`,
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
