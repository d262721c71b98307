import { escapeXml } from './xml.ts';
import { zip } from './zip.ts';

/** A cell of a made workbook: a plain value, or one with a number format or a type of its own. */
export type XlsxCell =
  | string
  | number
  | boolean
  | null
  | {
      /** Content of `v`. */
      readonly v?: string | number;
      /** Type, `t`; `s` takes `v` as a text to share. */
      readonly t?: 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'n' | 'd';
      /** Number format. */
      readonly format?: string;
      /** Whole XML inside the cell, in place of `v`. */
      readonly xml?: string;
    };

export interface XlsxSheetSource {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows?: readonly (readonly XlsxCell[])[];
  /** Whole XML of the worksheet, in place of `rows`. */
  readonly xml?: string;
}

export interface XlsxSource {
  readonly sheets: readonly XlsxSheetSource[];
  readonly date1904?: boolean;
  /** Parts that replace those made here, or stand beside them; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an `.xlsx`. Texts are shared, as Excel does. */
export function xlsx(source: XlsxSource): Promise<Uint8Array> {
  const strings = new Pool();
  const formats = new Pool();
  formats.number('General');
  const sheets = source.sheets.map(
    (sheet) => sheet.xml ?? worksheet(sheet.rows ?? [], strings, formats),
  );
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(source),
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_xml, index): [string, string] => [
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(formats),
    'xl/sharedStrings.xml': shared(strings),
  };
  for (const [index, xml] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  return zip(kept({ ...parts, ...source.parts }));
}

function kept(
  parts: Record<string, string | Uint8Array | null>,
): Record<string, string | Uint8Array> {
  const some: Record<string, string | Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) if (content !== null) some[name] = content;
  return some;
}

/** Numbers texts as they come. */
class Pool {
  readonly texts: string[] = [];
  number(text: string): number {
    const at = this.texts.indexOf(text);
    return at >= 0 ? at : this.texts.push(text) - 1;
  }
}

/** A worksheet around the XML of its rows. */
export function worksheetXml(rows: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function worksheet(rows: readonly (readonly XlsxCell[])[], strings: Pool, formats: Pool): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row + 1}`, strings, formats),
    );
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return worksheetXml(lines.join(''));
}

function cellXml(cell: XlsxCell, reference: string, strings: Pool, formats: Pool): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="s"><v>${strings.number(cell)}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const style = cell.format === undefined ? '' : ` s="${formats.number(cell.format)}"`;
  const type = cell.t === undefined ? '' : ` t="${cell.t}"`;
  const value = cell.t === 's' ? strings.number(String(cell.v)) : escapeXml(String(cell.v ?? ''));
  const inner = cell.xml ?? (cell.v === undefined ? '' : `<v>${value}</v>`);
  return `<c r="${reference}"${style}${type}>${inner}</c>`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function workbook({ sheets, date1904 }: XlsxSource): string {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const settings = `<workbookPr${date1904 === true ? ' date1904="1"' : ''}/>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${settings}<sheets>${list.join('')}</sheets></workbook>`;
}

function links(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELS}">${list.join('')}</Relationships>`;
}

function styles(formats: Pool): string {
  const named = formats.texts.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const used = formats.texts.map(
    (_code, index) => `<xf numFmtId="${index === 0 ? 0 : 164 + index}"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${named.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs>${used.join('')}</cellXfs></styleSheet>`;
}

function shared(strings: Pool): string {
  const items = strings.texts.map(
    (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
  );
  return `${HEAD}<sst xmlns="${MAIN}">${items.join('')}</sst>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`;
  const list = Array.from({ length: sheets }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${list.join('')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`;
}
