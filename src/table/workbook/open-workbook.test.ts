import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ods, worksheetXml, type XlsxSource, xlsx } from '../../../test/builders/workbook.ts';
import { zip } from '../../../test/builders/zip.ts';
import { OdcError } from '../../base/errors.ts';
import type { Table, TableOptions } from '../table.ts';
import { LIMITS, type Limits } from './limits.ts';
import { openWorkbook } from './open-workbook.ts';

/** Everything that a walk hands, row by row. */
async function rowsOf(table: Table): Promise<string[][]> {
  const rows: string[][] = [];
  let ended = 0;
  const { rows: count } = await table.walk(
    [
      {
        start: (header) => expect(header).toEqual(table.header),
        batch(batch) {
          expect(batch.firstRow).toBe(table.header.row + 1 + rows.length);
          for (let row = 0; row < batch.rows; row++) {
            const cells = Array.from({ length: batch.cells(row) }, (_, column) =>
              batch.text(row, column),
            );
            rows.push([...cells.slice(0, batch.columns), ...batch.extra(row)]);
          }
        },
        end: () => {
          ended += 1;
        },
      },
    ],
    { add: () => expect.unreachable() },
  );
  expect([count, ended]).toEqual([rows.length, 1]);
  return rows;
}

async function failure(work: Promise<unknown>): Promise<OdcError> {
  const error = await work.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OdcError);
  return error as OdcError;
}

async function openXlsx(
  source: XlsxSource,
  options: TableOptions = {},
  limits?: Limits,
): Promise<Table> {
  return openWorkbook(await xlsx(source), options, 'a.xlsx', limits);
}

const TWO_ROWS = [
  ['nom', 'code'],
  ['Bourg', '01000'],
];

describe('openWorkbook', () => {
  it('tells what the table is', async () => {
    const bytes = await xlsx({ sheets: [{ name: 'Données', rows: TWO_ROWS }] });
    const table = await openWorkbook(bytes, {}, 'a.xlsx');
    expect(table.info).toEqual({
      format: 'xlsx',
      encoding: 'utf-8',
      bom: false,
      delimiter: null,
      quote: null,
      newline: null,
      sheet: 'Données',
      headerRow: 1,
      columns: ['nom', 'code'],
      bytes: bytes.length,
    });
    expect(table.header).toEqual({ columns: ['nom', 'code'], row: 1, line: 1 });
    expect(table.findings).toEqual([]);
    expect(table.sample).toEqual([['Bourg', '01000']]);
  });

  it('may be walked again', async () => {
    const table = await openXlsx({ sheets: [{ name: 'a', rows: TWO_ROWS }] });
    expect(await rowsOf(table)).toEqual([['Bourg', '01000']]);
    expect(await rowsOf(table)).toEqual([['Bourg', '01000']]);
  });

  it('stops when it is told to', async () => {
    const table = await openXlsx({ sheets: [{ name: 'a', rows: TWO_ROWS }] });
    const signal = AbortSignal.abort();
    await expect(table.walk([], { add() {} }, { signal })).rejects.toThrow();
  });

  it('says how far it is, up to the size of the file', async () => {
    const table = await openXlsx({ sheets: [{ name: 'a', rows: TWO_ROWS }] });
    const seen: (readonly [number, number | undefined])[] = [];
    await table.walk([], { add() {} }, { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([table.info.bytes, table.info.bytes]);
  });

  it('pads short rows, keeps blank ones between two others and cells beyond the header', async () => {
    const table = await openXlsx({
      sheets: [
        { name: 'a', rows: [['a', 'b', 'c', null], ['1'], [], [null, '2', null, 'x'], [], [null]] },
      ],
    });
    expect(table.info.columns).toEqual(['a', 'b', 'c']);
    expect(await rowsOf(table)).toEqual([['1', '', ''], [], ['', '2', '', 'x']]);
  });

  it('finds a header under titles and blank rows', async () => {
    const table = await openXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            [],
            ['Subventions 2024'],
            [],
            ['nom', 'montant', 'date', 'objet'],
            ['A', 1, 'x', 'y'],
            ['B', 2],
          ],
        },
      ],
    });
    expect(table.header).toEqual({ columns: ['nom', 'montant', 'date', 'objet'], row: 4, line: 4 });
    expect(table.findings).toEqual([
      {
        code: 'title-line',
        level: 'warning',
        row: 2,
        line: 2,
        value: 'Subventions 2024',
        params: { lines: 3, headerRow: 4 },
      },
    ]);
    expect(await rowsOf(table)).toEqual([
      ['A', '1', 'x', 'y'],
      ['B', '2', '', ''],
    ]);
  });

  it('says that blank rows stand above the header, and trims its labels', async () => {
    const table = await openXlsx({
      sheets: [{ name: 'a', rows: [[], [], [' nom\n usuel ', 'code'], ['A', '1']] }],
    });
    expect(table.header).toEqual({ columns: ['nom usuel', 'code'], row: 3, line: 3 });
    expect(table.findings).toEqual([
      {
        code: 'title-line',
        level: 'warning',
        reason: 'blank',
        row: 1,
        line: 1,
        params: { lines: 2, headerRow: 3 },
      },
    ]);
  });

  it('finds a header whose last columns are empty in most rows', async () => {
    const body = Array.from({ length: 9 }, (_, index) => [`A${index}`, index, 'x', 'y']);
    const header = ['nom', 'montant', 'ville', 'objet', 'note', 'lien'];
    const table = await openXlsx({ sheets: [{ name: 'a', rows: [['Liste'], header, ...body] }] });
    expect(table.header.columns).toEqual(header);
  });
});

describe('the sheet that is read', () => {
  const source: XlsxSource = {
    sheets: [
      { name: 'Vide', rows: [[null, '']] },
      { name: 'Secret', state: 'hidden', rows: [['nom'], ['X'], ['Y']] },
      { name: 'Caché et vide', state: 'veryHidden', rows: [] },
      { name: 'Été 2024', rows: TWO_ROWS },
      { name: '3', rows: [['trois']] },
    ],
  };

  it.each([
    [undefined, 'Été 2024'],
    ['Été 2024', 'Été 2024'],
    ['ete 2024', 'Été 2024'],
    ['SECRET', 'Secret'],
    ['2', 'Été 2024'],
    ['3', '3'],
  ])('for %s is %s', async (sheet, name) => {
    const table = await openXlsx(source, sheet === undefined ? {} : { sheet });
    expect(table.info.sheet).toBe(name);
  });

  it('is told with those that are hidden and those that are left', async () => {
    const { findings } = await openXlsx(source);
    expect(findings).toEqual([
      { code: 'hidden-sheet', level: 'warning', params: { sheet: 'Secret', rows: 3 } },
      { code: 'other-sheets', level: 'info', params: { sheet: 'Été 2024', others: ['3'] } },
    ]);
  });

  it('is not compared with others when the user named it', async () => {
    const { findings } = await openXlsx(source, { sheet: '3' });
    expect(findings.map(({ code }) => code)).toEqual(['hidden-sheet']);
  });

  it.each(['Budget', '4', '0'])('is not found for %s', async (sheet) => {
    const error = await failure(openXlsx(source, { sheet }));
    expect(error).toMatchObject({
      kind: 'usage',
      code: 'unknown-sheet',
      params: { sheet, sheets: ['Vide', 'Secret', 'Caché et vide', 'Été 2024', '3'] },
    });
  });

  it.each<[string, XlsxSource, TableOptions, object]>([
    [
      'no sheet has anything',
      { sheets: [{ name: 'a' }, { name: 'b', rows: [[null]] }] },
      {},
      { sheets: [] },
    ],
    [
      'only hidden sheets have',
      { sheets: [{ name: 'a' }, { name: 'b', state: 'hidden', rows: TWO_ROWS }] },
      {},
      { sheets: ['b'] },
    ],
    [
      'the one that is named has nothing',
      source,
      { sheet: 'Vide' },
      { sheet: 'Vide', sheets: ['Secret', 'Été 2024', '3'] },
    ],
  ])('is refused when %s', async (_what, workbook, options, params) => {
    const error = await failure(openXlsx(workbook, options));
    expect(error).toMatchObject({ kind: 'input', code: 'empty-table' });
    expect(error.params).toEqual({ path: 'a.xlsx', ...params });
  });
});

describe('a workbook that cannot be read', () => {
  const rows = worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>');

  it.each<[string, XlsxSource['parts']]>([
    ['has no list of sheets', { 'xl/workbook.xml': null }],
    ['lacks a sheet', { 'xl/worksheets/sheet1.xml': null }],
    ['is not linked to its sheets', { 'xl/_rels/workbook.xml.rels': null }],
    ['has a sheet that is cut', { 'xl/worksheets/sheet1.xml': rows.slice(0, -30) }],
    ['has a document type', { 'xl/worksheets/sheet1.xml': rows.replace('?>', '?><!DOCTYPE x>') }],
    [
      'has bytes that are no text',
      { 'xl/sharedStrings.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff]) },
    ],
    [
      'refers to a text that is not there',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row><c t="s"><v>9</v></c></row>') },
    ],
    [
      'has rows in disorder',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row r="2"/><row r="1"/>') },
    ],
    [
      'has a cell nowhere',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row><c r="7"><v>9</v></c></row>') },
    ],
  ])('%s', async (_what, parts) => {
    const source = { sheets: [{ name: 'a', rows: TWO_ROWS }], ...(parts && { parts }) };
    expect(await failure(openXlsx(source))).toMatchObject({
      kind: 'input',
      code: 'broken-workbook',
    });
  });

  it('is cut anywhere', async () => {
    const bytes = await xlsx({ sheets: [{ name: 'a', rows: TWO_ROWS }] });
    for (let length = 0; length < bytes.length; length += 97) {
      const error = await failure(openWorkbook(bytes.subarray(0, length), {}, 'a.xlsx'));
      expect(error).toMatchObject({
        kind: 'input',
        code: 'broken-workbook',
        params: { path: 'a.xlsx' },
      });
    }
  });

  it('is no workbook at all', async () => {
    const error = await failure(openWorkbook(await zip({ 'a.csv': 'a;b' }), {}, 'a.zip'));
    expect(error.code).toBe('broken-workbook');
  });

  it('is encrypted', async () => {
    const manifest = `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const bytes = await ods({
      sheets: [],
      parts: { 'META-INF/manifest.xml': manifest, 'content.xml': 'zzz' },
    });
    const error = await failure(openWorkbook(bytes, {}, 'a.ods'));
    expect(error).toMatchObject({
      kind: 'input',
      code: 'encrypted-workbook',
      params: { path: 'a.ods' },
    });
  });
});

describe('a bomb', () => {
  const tiny: Limits = {
    ...LIMITS,
    entries: 20,
    partBytes: 20_000,
    sheetBytes: 50_000,
    totalBytes: 200_000,
    cells: 5000,
  };
  const small: XlsxSource = { sheets: [{ name: 'a', rows: TWO_ROWS }] };
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x${index}.xml`, 'x']));

  it.each<[string, Record<string, string>, string, Partial<Limits>]>([
    ['of entries', many, 'entries', {}],
    ['of texts', { 'xl/sharedStrings.xml': ' '.repeat(30_000) }, 'bytes', {}],
    ['of rows', { 'xl/worksheets/sheet1.xml': ' '.repeat(60_000) }, 'bytes', {}],
    ['of all bytes together', { 'x.xml': ' '.repeat(250_000) }, 'bytes', {}],
    [
      'of one byte for a thousand',
      { 'x.xml': ' '.repeat(100_000) },
      'ratio',
      { ratioFrom: 50_000 },
    ],
    [
      'of columns',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row><c r="ZZZ1"><v>1</v></c></row>') },
      'cells',
      {},
    ],
    [
      'of cells',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row><c r="XFD1"><v>1</v></c></row>') },
      'cells',
      {},
    ],
    [
      'beyond the last row',
      { 'xl/worksheets/sheet1.xml': worksheetXml('<row r="9999999"><c><v>1</v></c></row>') },
      'cells',
      {},
    ],
  ])('%s is refused', async (_what, parts, limit, limits) => {
    const error = await failure(openXlsx({ ...small, parts }, {}, { ...tiny, ...limits }));
    expect(error).toMatchObject({ kind: 'input', code: 'workbook-too-large', params: { limit } });
  });

  it('of repeated cells is refused', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="9000" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const xml = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`;
    const bytes = await ods({ sheets: [{ name: 'a', xml }] });
    const error = await failure(openWorkbook(bytes, {}, 'a.ods'));
    expect(error).toMatchObject({ code: 'workbook-too-large', params: { limit: 'cells' } });
  });

  it('that lies about its size is refused', async () => {
    const bytes = Buffer.from(await xlsx(small));
    const at = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 24) + 1, at + 24);
    const broken = await Promise.allSettled([openWorkbook(bytes, {}, 'a.xlsx')]);
    // The first entry (content types) is not read: only what is read must be what it says.
    expect(broken[0].status).toBe('fulfilled');
    const sheet = bytes.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
    bytes.writeUInt32LE(bytes.readUInt32LE(sheet + 24) - 1, sheet + 24);
    expect(await failure(openWorkbook(bytes, {}, 'a.xlsx'))).toMatchObject({
      code: 'broken-workbook',
    });
  });

  it('of formatted rows costs nothing', async () => {
    const row = '<row r="N" s="1" customFormat="1"><c r="AN" s="1"/><c r="BN" s="1"/></row>';
    const rows = Array.from({ length: 200_000 }, (_, index) =>
      row.replaceAll('N', String(index + 2)),
    );
    const xml = worksheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}`);
    const table = await openXlsx({ sheets: [{ name: 'a', xml }] });
    expect(await rowsOf(table)).toEqual([]);
  });
});

describe('a damaged workbook', () => {
  let samples: readonly Uint8Array[] = [];
  beforeAll(async () => {
    const rows = [...TWO_ROWS, [{ v: 45306, format: 'dd/mm/yyyy' }, 12.5], [true, 'é & <b>']];
    samples = [
      await xlsx({
        sheets: [
          { name: 'a', rows },
          { name: 'b', state: 'hidden', rows },
        ],
      }),
      await ods({
        sheets: [
          { name: 'a', rows: TWO_ROWS },
          { name: 'b', hidden: true, rows: TWO_ROWS },
        ],
      }),
    ];
  });

  it('is read or refused, never more', async () => {
    const damage = fc.record({ at: fc.nat(), with: fc.uint8Array({ minLength: 1, maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (which, damages) => {
          const bytes = Uint8Array.from(samples[which] ?? []);
          for (const { at, with: with_ } of damages)
            bytes.set(with_.subarray(0, 1), at % bytes.length);
          await readOrRefused(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read or refused when its XML is damaged', async () => {
    const sheet = worksheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>',
    );
    const table =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"><text:p>1<text:s text:c="2"/></text:p></table:table-cell></table:table-row>';
    const sign = fc.constantFrom('<', '>', '"', '&', '=', '/', '9', '-', 'r', ' ', '\u0000', '');
    await fc.assert(
      fc.asyncProperty(fc.nat(), sign, fc.boolean(), async (at, character, isXlsx) => {
        const hit = (xml: string) => {
          const place = at % xml.length;
          return xml.slice(0, place) + character + xml.slice(place + 1);
        };
        await readOrRefused(
          isXlsx
            ? await xlsx({ sheets: [{ name: 'a', xml: hit(sheet) }] })
            : await ods({ sheets: [{ name: 'a', xml: hit(table) }] }),
        );
      }),
      { numRuns: 300 },
    );
  });

  async function readOrRefused(bytes: Uint8Array): Promise<void> {
    try {
      await rowsOf(await openWorkbook(bytes, {}, 'a'));
    } catch (error) {
      expect(error).toBeInstanceOf(OdcError);
    }
  }
});

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/official', import.meta.url));
describe.skipIf(!existsSync(SAMPLES))('official examples', () => {
  const files = existsSync(SAMPLES)
    ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(xlsx|ods)$/.test(name),
      )
    : [];
  it.each(files)('%s is read', async (name) => {
    const table = await openWorkbook(readFileSync(`${SAMPLES}/${name}`), {}, name);
    expect(table.info.columns.length).toBeGreaterThan(5);
    expect((await rowsOf(table)).length).toBeGreaterThan(0);
  });
});
