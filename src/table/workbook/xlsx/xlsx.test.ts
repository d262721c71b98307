import { describe, expect, it } from 'vitest';
import {
  worksheetXml,
  type XlsxCell,
  type XlsxSource,
  xlsx,
} from '../../../../test/builders/workbook.ts';
import { Archive } from '../archive/archive.ts';
import { LIMITS } from '../limits.ts';
import type { Sheet } from '../workbook.ts';
import { openXlsx, workbookPart } from './open-xlsx.ts';
import { columnOf } from './references.ts';

async function sheetsOf(source: XlsxSource): Promise<readonly Sheet[]> {
  const archive = await Archive.open(await xlsx(source), 'a.xlsx', LIMITS);
  return (await openXlsx(archive, (await workbookPart(archive)) ?? '')).sheets;
}

async function rowsOf(source: XlsxSource): Promise<(readonly [number, ...string[]])[]> {
  const rows: (readonly [number, ...string[]])[] = [];
  const [sheet] = await sheetsOf(source);
  for await (const batch of sheet?.rows() ?? []) {
    for (const { row, cells } of batch) rows.push([row, ...cells]);
  }
  return rows;
}

const xmlOf = (rows: string): XlsxSource => ({ sheets: [{ name: 'a', xml: worksheetXml(rows) }] });

describe('a cell of an .xlsx', () => {
  it.each<[string, XlsxCell, string]>([
    ['a text keeps its zeros', '01000', '01000'],
    ['a text keeps its spaces', '  a  b ', '  a  b '],
    ['a text keeps its lines', 'a\nb', 'a\nb'],
    ['a text with markup', 'R&D <x> "é" 😀', 'R&D <x> "é" 😀'],
    ['an escaped carriage return', 'a_x000D_\nb', 'a\r\nb'],
    ['an escaped underscore', '_x005F_x0041_', '_x0041_'],
    ['a whole number', 21210007800018, '21210007800018'],
    ['a SIRET kept with an exponent', { v: '2.1210007800018E13' }, '21210007800018'],
    ['a SIRET shown with an exponent', { v: 21210007800018, format: '0.00E+00' }, '21210007800018'],
    ['a decimal number', { v: '48.856613999999997' }, '48.856614'],
    ['a number shown rounded and grouped', { v: 1234567.891, format: '#,##0.00' }, '1234567.891'],
    ['an amount', { v: -12.5, format: '#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"' }, '-12.5'],
    ['a percentage', { v: 0.5, format: '0%' }, '0.5'],
    ['a postcode', { v: 1000, format: '00000' }, '01000'],
    ['a postcode that is no whole number', { v: 1000.5, format: '00000' }, '1000.5'],
    ['a postcode below zero', { v: -1, format: '00000' }, '-1'],
    ['a telephone', { v: 612345678, format: '0#" "##" "##" "##" "##' }, '0612345678'],
    ['a number with the text format', { v: 1000, format: '@' }, '1000'],
    ['a number that is none', { v: 'abc' }, 'abc'],
    ['a date', { v: 45306, format: 'dd/mm/yyyy' }, '2024-01-15'],
    ['a date with a hidden time', { v: 45306.75, format: 'dd/mm/yyyy' }, '2024-01-15'],
    [
      'a date and time',
      { v: 45306.729166666664, format: 'dd/mm/yyyy hh:mm' },
      '2024-01-15T17:30:00',
    ],
    ['a time', { v: 0.729166666666667, format: 'hh:mm' }, '17:30:00'],
    ['a month', { v: 45413, format: 'mmm-yy' }, '2024-05'],
    ['a year', { v: 45292, format: 'yyyy' }, '2024'],
    ['a duration', { v: 1.0625, format: '[h]:mm' }, '25:30'],
    ['a date that is none', { v: -5, format: 'dd/mm/yyyy' }, '-5'],
    ['an ISO date', { t: 'd', v: '2024-01-15' }, '2024-01-15'],
    ['an ISO date at midnight', { t: 'd', v: '2024-01-15T00:00:00' }, '2024-01-15'],
    ['an ISO date and time', { t: 'd', v: '2024-01-15T08:00:00' }, '2024-01-15T08:00:00'],
    ['an ISO date shown as a year', { t: 'd', v: '2024-01-15', format: 'yyyy' }, '2024'],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['an error', { t: 'e', v: '#N/A' }, '#N/A'],
    ['a formula that gives a number', { xml: '<f>1+1</f><v>2</v>' }, '2'],
    ['a formula that gives a text', { t: 'str', xml: '<f>"0"&amp;1</f><v>01</v>' }, '01'],
    ['a formula without a kept value', { xml: '<f>1+1</f>' }, ''],
    ['an inline text', { t: 'inlineStr', xml: '<is><t>a</t></is>' }, 'a'],
    [
      'inline runs',
      {
        t: 'inlineStr',
        xml: '<is><r><rPr><b/></rPr><t xml:space="preserve">a </t></r><r><t>b</t></r></is>',
      },
      'a b',
    ],
    [
      'a text with its phonetic guide',
      {
        t: 'inlineStr',
        xml: '<is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></is>',
      },
      '東京',
    ],
    ['an empty text', '', ''],
    ['nothing', { format: '0.00' }, ''],
  ])('%s', async (_what, cell, text) => {
    expect(await rowsOf({ sheets: [{ name: 'a', rows: [[cell, 'x']] }] })).toEqual([
      [1, text, 'x'],
    ]);
  });

  it('counts its days from 1904 when the workbook does', async () => {
    const rows = [[{ v: 43844, format: 'yyyy-mm-dd' }]];
    expect(await rowsOf({ sheets: [{ name: 'a', rows }], date1904: true })).toEqual([
      [1, '2024-01-15'],
    ]);
  });

  it('takes a built-in format by its number', async () => {
    const styles =
      '<styleSheet xmlns="m"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs><dxfs><dxf><numFmt numFmtId="4" formatCode="yyyy"/></dxf></dxfs></styleSheet>';
    const xml = worksheetXml(
      '<row><c s="1"><v>45306</v></c><c s="2"><v>45306</v></c><c s="9"><v>45306</v></c></row>',
    );
    expect(
      await rowsOf({ sheets: [{ name: 'a', xml }], parts: { 'xl/styles.xml': styles } }),
    ).toEqual([[1, '2024-01-15', '45306', '45306']]);
  });
});

describe('a worksheet', () => {
  it('places rows and cells by their reference', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="7"><c r="AA7"><v>3</v></c></row>';
    const far = Array.from({ length: 26 }, () => '');
    expect(await rowsOf(xmlOf(rows))).toEqual([
      [3, '', '1', '', '2'],
      [7, ...far, '3'],
    ]);
  });

  it('places those that have none after the one before', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect(await rowsOf(xmlOf(rows))).toEqual([
      [1, '1', '', '2', '3'],
      [2, '4'],
    ]);
  });

  it('ends at its last text, whatever is formatted beyond', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="0"/></row><row r="2"/><row r="1048576"><c r="A1048576" s="0"/></row>';
    expect(await rowsOf(xmlOf(rows))).toEqual([[1, '1']]);
  });

  it('is read with a prefix before every name, and cells covered by a merged one', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetPr/><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"/></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    expect(await rowsOf({ sheets: [{ name: 'a', xml }] })).toEqual([[1, 'a']]);
  });

  it('is read in UTF-16', async () => {
    const xml = `\ufeff${worksheetXml('<row><c t="inlineStr"><is><t>été</t></is></c></row>').replace('UTF-8', 'UTF-16')}`;
    const bytes = Buffer.from(xml, 'utf16le');
    expect(
      await rowsOf({ sheets: [{ name: 'a' }], parts: { 'xl/worksheets/sheet1.xml': bytes } }),
    ).toEqual([[1, 'été']]);
  });
});

describe('the list of sheets', () => {
  it('is in the order of the tabs, with those that are hidden, without charts', async () => {
    const links =
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="t/worksheet" Target="./worksheets/../worksheets/SHEET2.xml"/><Relationship Id="c" Type="t/chartsheet" Target="charts/c.xml"/><Relationship Id="d" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const list =
      '<workbook xmlns:rel="r"><sheets><sheet name="Un &amp; deux" sheetId="7" rel:id="b"/><sheet name="C" sheetId="8" rel:id="c"/><sheet name="H" state="veryHidden" rel:id="a"/></sheets></workbook>';
    const sheets = await sheetsOf({
      sheets: [
        { name: '1', rows: [['un']] },
        { name: '2', rows: [['deux'], ['x']] },
      ],
      parts: { 'xl/workbook.xml': list, 'xl/_rels/workbook.xml.rels': links },
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Un & deux', false],
      ['H', true],
    ]);
    expect(await Promise.all(sheets.map((sheet) => sheet.countRows()))).toEqual([2, 1]);
  });
});

describe('columnOf', () => {
  it.each([
    ['A1', 0],
    ['z9', 25],
    ['AA10', 26],
    ['XFD1048576', 16_383],
    ['', -1],
    ['12', -1],
    ['ABCD1', -1],
  ])('%s is %d', (reference, column) => {
    expect(columnOf(reference)).toBe(column);
  });
});
