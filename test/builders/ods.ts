import { escapeXml } from './xml.ts';
import { zip } from './zip.ts';

/** A cell of a made document: a text, or a value with what it shows; `xml` stands for the whole cell. */
export type OdsCell =
  | string
  | null
  | {
      readonly type: 'float' | 'percentage' | 'currency' | 'date' | 'time' | 'boolean' | 'string';
      readonly value: string;
      readonly shown?: string;
      readonly repeat?: number;
    }
  | { readonly xml: string };

export interface OdsSheetSource {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows?: readonly (readonly OdsCell[])[];
  /** Whole XML inside the table, in place of `rows`. */
  readonly xml?: string;
}

export interface OdsSource {
  readonly sheets: readonly OdsSheetSource[];
  /** XML beside the sheets, before them. */
  readonly before?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const NAMES = ['office', 'style', 'text', 'table', 'drawing', 'manifest'];
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The bytes of an `.ods`. */
export function ods({ sheets, before = '', parts = {} }: OdsSource): Promise<Uint8Array> {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': contentXml(sheets, before),
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest ${namespaces()} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ...parts,
  });
}

function namespaces(): string {
  const own = NAMES.map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';
  const calc =
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
  return [...own, draw, calc, 'xmlns:dc="http://purl.org/dc/elements/1.1/"'].join(' ');
}

function contentXml(sheets: readonly OdsSheetSource[], before: string): string {
  const tables = sheets.map(({ name, hidden, rows, xml }) => {
    const inner = xml ?? (rows ?? []).map((cells) => rowXml(cells)).join('');
    return `<table:table table:name="${escapeXml(name)}" table:style-name="${hidden === true ? 'ta2' : 'ta1'}">${inner}</table:table>`;
  });
  const style = (name: string, display: boolean) =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  return `${HEAD}<office:document-content ${namespaces()} office:version="1.3"><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles><office:body><office:spreadsheet>${before}${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
}

function rowXml(cells: readonly OdsCell[]): string {
  return `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`;
}

function cellXml(cell: OdsCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') {
    return `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
  }
  if ('xml' in cell) return cell.xml;
  const { type, value, shown = value, repeat } = cell;
  const attribute = ['float', 'percentage', 'currency'].includes(type) ? 'value' : `${type}-value`;
  const repeated = repeat === undefined ? '' : ` table:number-columns-repeated="${repeat}"`;
  return `<table:table-cell${repeated} office:value-type="${type}" office:${attribute}="${escapeXml(value)}"><text:p>${escapeXml(shown)}</text:p></table:table-cell>`;
}
