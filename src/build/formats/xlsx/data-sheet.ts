import { MAIN, XML_HEAD } from '../../../table/workbook/writer/namespaces.ts';
import { cellXmlText } from '../../../table/workbook/writer/xml-text.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';
import { STYLE } from './data-styles.ts';

/** 0 gives `A`, 26 gives `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const STYLES_BY_KIND: Readonly<Partial<Record<TypedColumn['kind'], number>>> = {
  integer: STYLE.general,
  double: STYLE.general,
  year: STYLE.general,
  date: STYLE.date,
  datetime: STYLE.datetime,
};

/** The style of a column's cells when their type is kept. */
export function styleOf({ kind }: TypedColumn): number {
  return STYLES_BY_KIND[kind] ?? STYLE.text;
}

/** All that stands before the rows: the header is frozen. */
export function sheetHead(
  columns: readonly TypedColumn[],
  labels: readonly string[],
  rows: number,
): string {
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
  const cols = columns.map((column, index) => {
    const width = Math.min(40, Math.max(10, (labels[index] ?? '').length + 4));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styleOf(column)}" customWidth="1"/>`;
  });
  const cells = labels.map(
    (label, index) =>
      `<c r="${columnLetters(index)}1" s="${STYLE.header}" t="inlineStr"><is><t xml:space="preserve">${cellXmlText(label)}</t></is></c>`,
  );
  return [
    // Readers that stream know from it how many cells a row has, the empty ones at its end included.
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><dimension ref="${area(labels.length, rows)}"/>`,
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${cols.join('')}</cols>`,
    `<sheetData><row r="1">${cells.join('')}</row>`,
  ].join('');
}

/** All that stands after them: filters on every column. */
export function sheetTail(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="${area(columns, rows)}"/></worksheet>`;
}

/** The header and its rows. */
function area(columns: number, rows: number): string {
  return `A1:${columnLetters(columns - 1)}${rows + 1}`;
}
