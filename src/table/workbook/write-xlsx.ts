import { ZipFile } from 'yazl';
import type { ColumnChoices } from './writer/choices-xml.ts';
import {
  contentTypesXml,
  PACKAGE_LINKS_XML,
  sheetPart,
  workbookLinksXml,
  workbookXml,
} from './writer/package-parts.ts';
import { sheetNames } from './writer/sheet-names.ts';
import { sheetXml } from './writer/sheet-xml.ts';
import { STYLES_XML } from './writer/styles.ts';

/** A sheet to write: its first row is frozen, every cell is a text. */
export interface SheetToWrite {
  /** What Excel does not allow in a name is replaced. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns, in characters; 16 for those left out. */
  readonly widths?: readonly number[];
  /** Whether the first row is bold; true when left out. */
  readonly headerBold?: boolean;
  /**
   * Whether cells have the text format (`@`), those that are still empty too, so that Excel keeps
   * the zeros of what is typed there; true when left out.
   */
  readonly textFormat?: boolean;
  /** Columns, from 0, whose cells below the header are chosen in a list. */
  readonly choices?: readonly ColumnChoices[];
}

/** In local time, as zip dates are: the same parts give the same bytes in every time zone. */
const DATE = new Date(2000, 0, 1);

/**
 * An `.xlsx` with the given sheets, at least one. The same sheets give the same bytes.
 * @returns the bytes of the file
 */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const add = (part: string, xml: string) =>
    zip.addBuffer(Buffer.from(xml), part, { mtime: DATE, forceDosTimestamp: true });
  add('[Content_Types].xml', contentTypesXml(sheets.length));
  add('_rels/.rels', PACKAGE_LINKS_XML);
  add('xl/workbook.xml', workbookXml(sheetNames(sheets.map(({ name }) => name))));
  add('xl/_rels/workbook.xml.rels', workbookLinksXml(sheets.length));
  add('xl/styles.xml', STYLES_XML);
  for (const [
    index,
    { rows, widths = [], headerBold = true, textFormat = true, choices = [] },
  ] of sheets.entries()) {
    const look = { widths, headerBold, textFormat, choices, isFirst: index === 0 };
    add(sheetPart(index), sheetXml(rows, look));
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
