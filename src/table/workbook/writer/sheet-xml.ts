import { type ColumnChoices, choicesXml } from './choices-xml.ts';
import { columnLetters } from './column-letters.ts';
import { MAIN, XML_HEAD } from './namespaces.ts';
import { styleIndex } from './styles.ts';
import { cellXmlText } from './xml-text.ts';

/** Width of a column that is not given one, in characters. */
const USUAL_WIDTH = 16;

export interface SheetLook {
  readonly widths: readonly number[];
  readonly headerBold: boolean;
  readonly textFormat: boolean;
  readonly choices?: readonly ColumnChoices[];
  /** Whether the workbook opens on this sheet. */
  readonly isFirst: boolean;
}

/** The XML of a worksheet: texts only, the first row frozen. */
export function sheetXml(rows: readonly (readonly string[])[], look: SheetLook): string {
  const columns = Math.max(look.widths.length, ...rows.map(({ length }) => length));
  const selected = look.isFirst ? ' tabSelected="1"' : '';
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columnsXml(columns, look),
    '<sheetData>',
    ...rows.map((cells, index) => rowXml(cells, index + 1, look)),
    '</sheetData>',
    choicesXml(look.choices ?? []),
    '</worksheet>',
  ].join('');
}

/** The style of a column is that of the cells that do not exist yet. */
function columnsXml(count: number, { widths, textFormat }: SheetLook): string {
  if (count === 0) return '';
  const style = styleIndex({ bold: false, text: textFormat });
  const list = Array.from({ length: count }, (_, index) => {
    const width = widths[index] ?? USUAL_WIDTH;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

function rowXml(cells: readonly string[], row: number, look: SheetLook): string {
  const style = styleIndex({ bold: row === 1 && look.headerBold, text: look.textFormat });
  const list = cells.map((text, column) => {
    if (text === '') return '';
    const content = `<is><t xml:space="preserve">${cellXmlText(text)}</t></is>`;
    return `<c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr">${content}</c>`;
  });
  return `<row r="${row}">${list.join('')}</row>`;
}
