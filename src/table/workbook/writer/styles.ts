import { MAIN, XML_HEAD } from './namespaces.ts';

/** Number of the built-in format `@`: what is typed stays a text. */
const TEXT_FORMAT = 49;

/** Number of a cell style. */
export function styleIndex({ bold, text }: { bold: boolean; text: boolean }): number {
  return (text ? 1 : 0) + (bold ? 2 : 0);
}

function cellStyle(index: number): string {
  const format =
    index % 2 === 1 ? ` numFmtId="${TEXT_FORMAT}" applyNumberFormat="1"` : ' numFmtId="0"';
  const font = index >= 2 ? ' fontId="1" applyFont="1"' : ' fontId="0"';
  return `<xf${format}${font} fillId="0" borderId="0" xfId="0"/>`;
}

const font = (bold: string) =>
  `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

/** The styles that `styleIndex` numbers, with the least that Excel wants around them. */
export const STYLES_XML = [
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="4">${[0, 1, 2, 3].map(cellStyle).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
