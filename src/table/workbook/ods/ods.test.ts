import { describe, expect, it } from 'vitest';
import { type OdsCell, type OdsSource, ods } from '../../../../test/builders/workbook.ts';
import { Archive } from '../archive/archive.ts';
import { LIMITS } from '../limits.ts';
import type { Sheet } from '../workbook.ts';
import { openOds } from './open-ods.ts';

async function sheetsOf(source: OdsSource): Promise<readonly Sheet[]> {
  return (await openOds(await Archive.open(await ods(source), 'a.ods', LIMITS))).sheets;
}

type Row = readonly [row: number, repeat: number, ...cells: string[]];

async function rowsOf(sheet: Sheet | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet?.rows() ?? []) {
    for (const { row, repeat, cells } of batch) rows.push([row, repeat, ...cells]);
  }
  return rows;
}

const rowsOfXml = async (xml: string) =>
  rowsOf((await sheetsOf({ sheets: [{ name: 'a', xml }] }))[0]);

const cellOf = (paragraphs: string) => ({
  xml: `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`,
});

describe('a cell of an .ods', () => {
  it.each<[string, OdsCell, string]>([
    ['a text keeps its zeros', '01000', '01000'],
    ['a text with markup', 'R&D <x> é 😀', 'R&D <x> é 😀'],
    ['paragraphs', cellOf('<text:p>a</text:p><text:p/><text:p>b</text:p>'), 'a\n\nb'],
    [
      'spaces, tabs and line breaks',
      cellOf('<text:p><text:s/>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>'),
      ' a   b\tc\nd',
    ],
    ['a single space at either end', cellOf('<text:p> a </text:p>'), ' a '],
    ['spaces across a span', cellOf('<text:p>a <text:span> b</text:span></text:p>'), 'a b'],
    ['white space that does not count', cellOf('<text:p>\n  a\n  b </text:p>'), 'a b '],
    [
      'spans and links',
      cellOf('<text:p>a<text:span>b <text:a>c</text:a></text:span>d</text:p>'),
      'ab cd',
    ],
    [
      'a comment',
      cellOf(
        '<office:annotation><dc:date>2024</dc:date><text:p>note</text:p></office:annotation><text:p>a</text:p>',
      ),
      'a',
    ],
    [
      'a drawing',
      cellOf(
        '<text:p>a</text:p><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>',
      ),
      'a',
    ],
    [
      'a text that is only an attribute',
      { xml: '<table:table-cell office:value-type="string" office:string-value="a"/>' },
      'a',
    ],
    [
      'a text without a type',
      { xml: '<table:table-cell><text:p>a</text:p></table:table-cell>' },
      'a',
    ],
    [
      'a whole number',
      { type: 'float', value: '21210007800018', shown: '2,12E+13' },
      '21210007800018',
    ],
    [
      'a number shown rounded and grouped',
      { type: 'float', value: '1234567.891', shown: '1 234 567,89' },
      '1234567.891',
    ],
    [
      'a number with binary noise',
      { type: 'float', value: '0.30000000000000004', shown: '0,3' },
      '0.3',
    ],
    ['zero', { type: 'float', value: '0', shown: '0,00' }, '0'],
    ['a number with a unit', { type: 'float', value: '0.5', shown: '0,5 km' }, '0.5'],
    ['a postcode', { type: 'float', value: '1000', shown: '01000' }, '01000'],
    [
      'a SIRET shown in groups',
      { type: 'float', value: '2100007800018', shown: '021 000 078 00018' },
      '02100007800018',
    ],
    [
      'a telephone',
      { type: 'float', value: '612345678', shown: '06.12.34.56.78' },
      '06.12.34.56.78',
    ],
    ['a percentage', { type: 'percentage', value: '0.5', shown: '50 %' }, '0.5'],
    ['an amount', { type: 'currency', value: '-12.5', shown: '-12,50 €' }, '-12.5'],
    ['a date', { type: 'date', value: '2024-01-15', shown: '15/01/2024' }, '2024-01-15'],
    [
      'a date and time',
      { type: 'date', value: '2024-01-15T17:30:00', shown: '15/01/24 17:30' },
      '2024-01-15T17:30:00',
    ],
    [
      'a date and time, with thousandths',
      { type: 'date', value: '2024-01-15T17:30:00.120', shown: '15/01/24 17 h 30' },
      '2024-01-15T17:30:00',
    ],
    [
      'a date with a hidden time',
      { type: 'date', value: '2024-01-15T17:30:00', shown: '15/01/24' },
      '2024-01-15',
    ],
    ['a month', { type: 'date', value: '2024-05-01', shown: 'mai 2024' }, '2024-05'],
    ['a month, short', { type: 'date', value: '2024-05-01', shown: 'mai-24' }, '2024-05'],
    ['a month in figures', { type: 'date', value: '2024-05-01', shown: '05/2024' }, '2024-05'],
    ['a day and a month', { type: 'date', value: '2024-05-12', shown: '12/05' }, '2024-05-12'],
    ['a year', { type: 'date', value: '2024-01-01', shown: '2024' }, '2024'],
    ['a time', { type: 'time', value: 'PT08H30M00S', shown: '08:30' }, '08:30:00'],
    ['a duration', { type: 'time', value: 'PT25H30M00S', shown: '25:30' }, '25:30'],
    ['a duration in full', { type: 'time', value: 'PT25H30M00S', shown: '1 jour' }, '25:30:00'],
    ['true', { type: 'boolean', value: 'true', shown: 'VRAI' }, 'true'],
    ['true, kept as a number', { type: 'float', value: '1', shown: 'VRAI' }, 'true'],
    ['false, kept as a number', { type: 'float', value: '0', shown: 'FALSE' }, 'false'],
    [
      'an error',
      {
        xml: '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      },
      '#N/A',
    ],
    ['an error kept as zero', { type: 'float', value: '0', shown: '#DIV/0!' }, '#DIV/0!'],
    [
      'a cell under a merged one',
      {
        xml: '<table:covered-table-cell office:value-type="string"><text:p>a</text:p></table:covered-table-cell>',
      },
      '',
    ],
    [
      'a table in a cell',
      cellOf(
        '<text:p>a</text:p><table:table table:name="t"><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      ),
      'a',
    ],
    ['nothing', null, ''],
  ])('%s', async (_what, cell, text) => {
    const sheets = await sheetsOf({ sheets: [{ name: 'a', rows: [[cell, 'x']] }] });
    expect(await rowsOf(sheets[0])).toEqual([[1, 1, text, 'x']]);
  });
});

describe('a sheet', () => {
  const cell = (text: string, repeat = 1) =>
    `<table:table-cell table:number-columns-repeated="${repeat}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const gap = (repeat: number) => `<table:table-cell table:number-columns-repeated="${repeat}"/>`;
  const row = (cells: string, repeat = 1) =>
    `<table:table-row table:number-rows-repeated="${repeat}">${cells}</table:table-row>`;

  it('repeats cells and rows', async () => {
    const xml = `<table:table-column/>${row(cell('a', 2) + gap(2) + cell('b') + gap(16_379))}${row(gap(16_384), 3)}${row(cell('c'), 2)}`;
    expect(await rowsOfXml(xml)).toEqual([
      [1, 1, 'a', 'a', '', '', 'b'],
      [5, 2, 'c'],
    ]);
  });

  it('ends at its last text, whatever is repeated beyond', async () => {
    expect(await rowsOfXml(row(cell('a')) + row(gap(16_384), 1_048_575))).toEqual([[1, 1, 'a']]);
  });

  it('has rows in groups and headers', async () => {
    const xml = `<table:table-header-rows>${row(cell('a'))}</table:table-header-rows><table:table-row-group>${row(cell('b'))}</table:table-row-group>`;
    expect(await rowsOfXml(xml)).toEqual([
      [1, 1, 'a'],
      [2, 1, 'b'],
    ]);
  });

  it.each(['0', '-1', '1.5', 'x', ''])('takes a repetition of %j for one', async (repeat) => {
    const xml = `<table:table-row table:number-rows-repeated="${repeat}"><table:table-cell table:number-columns-repeated="${repeat}" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`;
    expect(await rowsOfXml(xml)).toEqual([[1, 1, 'a']]);
  });
});

describe('the list of sheets', () => {
  it('has those that are hidden, and none of what stands beside the sheets', async () => {
    const copy =
      '<table:table-source xlink="x"/><table:table-row><table:table-cell office:value-type="string"><text:p>c</text:p></table:table-cell></table:table-row>';
    const sheets = await sheetsOf({
      before:
        '<table:tracked-changes><table:deletion><table:table-row><table:table-cell><text:p>z</text:p></table:table-cell></table:table-row></table:deletion></table:tracked-changes><table:dde-links><table:dde-link><table:table table:name="dde"/></table:dde-link></table:dde-links>',
      sheets: [
        { name: 'Un & deux', rows: [['a']] },
        { name: "'file:///b.ods'#Feuille1", xml: copy },
        { name: 'H', hidden: true, rows: [['b'], [null], ['c']] },
        { name: 'Vide' },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Un & deux', false],
      ['H', true],
      ['Vide', false],
    ]);
    expect(await Promise.all(sheets.map((sheet) => sheet.countRows()))).toEqual([1, 2, 0]);
    expect(await Promise.all(sheets.map((sheet) => sheet.isEmpty()))).toEqual([false, false, true]);
    expect(await rowsOf(sheets[1])).toEqual([
      [1, 1, 'b'],
      [3, 1, 'c'],
    ]);
  });
});
