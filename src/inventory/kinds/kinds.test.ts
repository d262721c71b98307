import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dbf } from '../../../test/builders/dbf.ts';
import { sqliteBase } from '../../../test/builders/sqlite-base.ts';
import { xlsx } from '../../../test/builders/workbook.ts';
import { memorySource } from '../../adapters/memory-source.ts';
import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import type { Batch, Observer } from '../../table/batch.ts';
import type { HeldTable } from './held-table.ts';
import { FILE_KINDS, kindByName } from './index.ts';
import { ObjectSplitter } from './json/json-objects.ts';
import { tableColumns } from './sqlite/create-table.ts';

class Rows implements Observer<void> {
  readonly rows: string[][] = [];
  start(): void {}
  batch(batch: Batch): void {
    for (let row = 0; row < batch.rows; row++) {
      this.rows.push(Array.from({ length: batch.columns }, (_, column) => batch.text(row, column)));
    }
  }
  end(): void {}
}

async function tablesIn(
  path: string,
  content: Uint8Array | string,
  others: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<readonly (HeldTable & { readonly cells: string[][] })[]> {
  const source = memorySource(path, content);
  const members = new Map<string, ByteSource>(
    Object.entries(others).map(([extension, one]) => [
      extension,
      memorySource(`x${extension}`, one),
    ]),
  );
  const file = { path, location: path, bytes: source.size ?? 0, modified: 0 };
  const found: (HeldTable & { readonly cells: string[][] })[] = [];
  for await (const table of kindByName(path)?.tables?.({ file, source, members }) ?? []) {
    const rows = new Rows();
    const walked = await table.walk([rows], {});
    expect(walked.rows).toBe(rows.rows.length);
    found.push({ ...table, cells: rows.rows });
  }
  return found;
}

const only = async (...args: Parameters<typeof tablesIn>) => {
  const found = await tablesIn(...args);
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail('no table');
};

describe('kinds of files', () => {
  it('claim each extension once', () => {
    const all = FILE_KINDS.flatMap(({ extensions }) => extensions);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it.each([
    ['a/b.csv', 'delimited'],
    ['a/B.CSV.GZ', 'delimited'],
    ['x.2024.tar.gz', 'archive'],
    ['a.gdb', 'closed-map'],
    ['a.docx', 'document'],
    ['a.xls', 'old-workbook'],
    ['base.mdb', 'office-base'],
    ['rien', undefined],
    ['.csv', undefined],
  ])('%s is %s', (path, id) => expect(kindByName(path)?.id).toBe(id));
});

describe('JSON', () => {
  it.each([
    [
      'an array',
      '[{"a":1,"b":{"c":"x"}},{"a":null,"b":{"c":"]}"},"d":[1]}]',
      ['a', 'b.c', 'd'],
      [
        ['1', 'x', ''],
        ['', ']}', '[1]'],
      ],
    ],
    ['a wrapper', '{"total":2,"results":[{"a":"é\\"{"},{"a":true}]}', ['a'], [['é"{'], ['true']]],
    ['one object a line', '{"a":1}\n{"a":2}\n', ['a'], [['1'], ['2']]],
  ])('reads %s', async (_says, text, columns, cells) => {
    expect(await only('x.json', text)).toMatchObject({ columns, cells });
  });

  it('refuses what is no table', async () => {
    await expect(tablesIn('x.json', '{"a":1}')).rejects.toThrow(OdcError);
    await expect(tablesIn('x.json', '[1,2,3]')).rejects.toMatchObject({ code: 'not-a-table' });
  });

  it('finds the same records however the text is cut', () => {
    const text = '{"x":[1],"f":[{"a":"\\"}{[","b":[{"c":1}]} , {"a":"\\\\"}],"g":[{"z":1}]}';
    const whole = new ObjectSplitter().push(text);
    expect(whole).toHaveLength(2);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
        const splitter = new ObjectSplitter();
        const found = places
          .slice(1)
          .flatMap((end, index) => splitter.push(text.slice(places[index], end)));
        expect(found).toEqual(whole);
      }),
    );
  });

  it('reads GeoJSON with its places', async () => {
    const feature = (essence: string) =>
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[1.5,43.5]},"properties":{"essence":"${essence}"}}`;
    const table = await only(
      'x.geojson',
      `{"type":"FeatureCollection","features":[${feature('chêne')},${feature('orme')}]}`,
    );
    expect(table).toMatchObject({
      format: 'geojson',
      columns: ['essence', 'geometry'],
      facts: { geometry: 'point', crs: 'EPSG:4326' },
    });
    expect(table.cells.map(([essence]) => essence)).toEqual(['chêne', 'orme']);
  });
});

describe('dBase and shapefiles', () => {
  const table = dbf(
    [['NOM', 'C', 12], ['LONGUEUR', 'N', 6], ['LE', 'D', 8], ['OK', 'L', 1]],
    [[' ', 'Rue des Prés', '    12', '20240512', 'T'], ['*', 'effacée', '1', '', ''], [' ', 'x', '******', '', '?']],
  ); // biome-ignore format: rows

  it('reads records, days and marks; deleted ones are left out', async () => {
    const { cells, columns, facts } = await only('voies.dbf', table);
    expect(columns).toEqual(['NOM', 'LONGUEUR', 'LE', 'OK']);
    expect(cells).toEqual([
      ['Rue des Prés', '12', '2024-05-12', 'true'],
      ['x', '', '', ''],
    ]);
    expect(facts.encoding).toBe('windows-1252');
  });

  it('knows the shapes, the reference system and the encoding', async () => {
    const shp = Buffer.alloc(100);
    shp.writeUInt32LE(13, 32);
    const found = await only('voies.shp', shp, {
      '.dbf': dbf([['NOM', 'C', 12]], [[' ', Buffer.from('Prés').toString('latin1')]]),
      '.cpg': 'UTF-8',
      '.prj': 'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993"]]',
    });
    expect(found).toMatchObject({
      format: 'shapefile',
      cells: [['Prés']],
      facts: { geometry: 'line', crs: 'EPSG:2154', remarks: [] },
    });
    const without = await only('voies.shp', shp, { '.dbf': table });
    expect(without.facts.remarks).toEqual(['no-projection']);
    await expect(tablesIn('voies.shp', shp)).rejects.toMatchObject({ code: 'shapefile-alone' });
  });

  it('refuses what is cut', async () => {
    await expect(tablesIn('x.dbf', table.slice(0, 20))).rejects.toMatchObject({
      code: 'dbf-broken',
    });
  });
});

describe('SQLite', () => {
  it('reads every row, long texts and large numbers', async () => {
    const { cells, columns, sheet } = await only('x.sqlite', sqliteBase());
    expect([sheet, columns]).toEqual([
      'points eau',
      ['id', 'nom (usuel)', 'debit', 'gros', 'vide', 'photo'],
    ]);
    expect(cells).toHaveLength(300);
    expect(cells[0]).toEqual(['1', `Fontaine é0 ${'z'.repeat(700)}`, '0', '0', '', '0102']);
    expect(cells[3]).toEqual(['10', 'Fontaine é3 ', '0.75', String(-(2 ** 40)), '', '0102']);
    expect(cells.map(([id]) => Number(id))).toEqual(
      Array.from({ length: 300 }, (_, i) => 3 * i + 1),
    );
  });

  it('says what is damaged, and never loops', async () => {
    await expect(tablesIn('x.gpkg', 'SQLite')).rejects.toMatchObject({ code: 'sqlite-broken' });
    const bytes = sqliteBase();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const spoilt = Uint8Array.from(bytes);
        spoilt[at] = value;
        await tablesIn('x.sqlite', spoilt).catch((cause: unknown) => {
          if (!(cause instanceof OdcError)) throw cause;
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['create table t(a, b)', ['a', 'b'], -1],
    [
      'CREATE TABLE "t" ("a ""x""" TEXT DEFAULT (1,2), [b c] int, `d` int, PRIMARY KEY (a, b))',
      ['a "x"', 'b c', 'd'],
      -1,
    ],
    [
      'create table t(/* x, y */ id INTEGER NOT NULL PRIMARY KEY, v check (v in (1,2)))',
      ['id', 'v'],
      0,
    ],
    ['nonsense', [], -1],
  ])('%s', (sql, names, rowId) => expect(tableColumns(sql)).toEqual({ names, rowId }));
});

describe('workbooks', () => {
  it('gives a table a sheet, hidden ones flagged, empty ones left out', async () => {
    const bytes = await xlsx({
      sheets: [
        {
          name: 'Vue',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
        { name: 'Vide', rows: [] },
        { name: 'Noms', state: 'hidden', rows: [['nom'], ['x'], ['y']] },
      ],
    });
    const found = await tablesIn('x.xlsx', bytes);
    expect(found.map(({ sheet, hidden, cells }) => [sheet, hidden, cells.length])).toEqual([
      ['Vue', undefined, 1],
      ['Noms', true, 2],
    ]);
  });
});
