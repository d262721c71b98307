import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { createMemorySink } from '../../adapters/memory-sink.ts';
import { memorySource } from '../../adapters/memory-source.ts';
import type { Field } from '../../schema/model.ts';
import { openTable } from '../../table/open.ts';
import { openWritten } from '../../table/writers/written-table.ts';
import { castOf } from '../columns/cast.ts';
import { ColumnSurvey } from '../columns/survey.ts';
import type { TypedColumn } from '../columns/typed-column.ts';
import { PlaceSearch } from '../places/find-places.ts';
import { FORMATS } from './index.ts';
import { writeFormats } from './write-formats.ts';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  format: 'default',
  constraints: {},
  missingValues: [''],
  ...more,
});

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => `${row.length === 1 && row[0] === '' ? '""' : row.map(quoted).join(',')}\n`)
    .join('');

async function written(
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
  kernels = false,
) {
  const text = csvOf([fields.map(({ name }) => name), ...rows]);
  const table = await openWritten(memorySource('t.csv', text), { delimiter: ',' });
  const survey = new ColumnSurvey(table.header.columns, fields);
  const places = new PlaceSearch(
    fields.map((one, index) => ({ index, label: one.name, field: one })),
  );
  const surveying = kernels
    ? await openTable(memorySource('t.csv', text), {
        kernels: 'on',
        delimiter: ',',
        encoding: 'utf-8',
      })
    : table;
  await surveying.walk([survey, places], { add() {} });
  const surveyed = {
    name: 't',
    title: 'T',
    columns: survey.end(),
    rows: survey.rows,
    places: places.end(),
  };
  const contents = new Map<string, string | Uint8Array>();
  const outcomes = await writeFormats(
    { table, surveyed, formats: FORMATS, pathOf: (extension) => `t.${extension}` },
    createMemorySink(contents),
  );
  const bytes = (extension: string) => contents.get(`t.${extension}`) as Uint8Array;
  const textOf = (extension: string) => new TextDecoder().decode(bytes(extension));
  return { surveyed, outcomes, contents, bytes, text: textOf };
}

async function parquetRows(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const { buffer, byteOffset, length } = bytes;
  return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer });
}

describe('the kind of a column', () => {
  it.each<[Field, readonly string[], Partial<TypedColumn>]>([
    [field('a', 'integer'), ['1', '-20', ''], { kind: 'integer', nullable: true }],
    [field('a', 'integer', { constraints: { required: true } }), ['1', '2'], { nullable: false }],
    [field('a', 'integer', { constraints: { required: true } }), ['1', ''], { nullable: true }],
    [field('a', 'integer'), ['9007199254740993'], { kind: 'long' }],
    [field('a', 'integer'), ['9223372036854775807', '-9223372036854775808'], { kind: 'long' }],
    [field('a', 'integer'), ['9223372036854775808'], { kind: 'text' }],
    [field('a', 'integer'), ['1', 'x'], { kind: 'text' }],
    [field('a', 'number'), ['1.5', '2', '1e5'], { kind: 'double' }],
    // What a program wrote from a double comes back from it; another number of as many digits does not.
    [field('a', 'number'), ['2.3522219000000177'], { kind: 'double' }],
    [field('a', 'number'), ['1.00000000000000001', '12.5'], { kind: 'decimal', scale: 17 }],
    [field('a', 'number'), [`${'9'.repeat(38)}.5`], { kind: 'text' }],
    [field('a', 'number'), ['1', 'NaN'], { kind: 'text' }],
    [field('a', 'boolean'), ['true', '0', ''], { kind: 'boolean' }],
    [field('a', 'date'), ['2024-02-29', ''], { kind: 'date' }],
    [field('a', 'date'), ['2023-02-29'], { kind: 'text' }],
    [field('a', 'datetime'), ['2024-01-05T10:30:00Z'], { kind: 'datetime', utc: true }],
    [field('a', 'datetime'), ['2024-01-05T10:30:00'], { kind: 'datetime', utc: false }],
    [field('a', 'datetime'), ['2024-01-05T10:30:00', '2024-01-05T10:30:00Z'], { kind: 'text' }],
    [field('a', 'datetime'), ['2024-01-05T10:30:00.1234567'], { kind: 'text' }],
    [field('a', 'year'), ['2024'], { kind: 'year' }],
    [field('a', 'string'), ['1'], { kind: 'text' }],
  ])('%o %j', async (one, cells, expected) => {
    for (const kernels of [false, true]) {
      const { surveyed } = await written(
        [one],
        cells.map((cell) => [cell]),
        kernels,
      );
      expect(surveyed.columns[0]).toMatchObject(expected);
    }
  });
});

const FIELDS = [
  field('code', 'string'),
  field('montant', 'number'),
  field('rang', 'integer'),
  field('grand', 'integer'),
  field('exact', 'number'),
  field('oui', 'boolean', { trueValues: ['oui'], falseValues: ['non'] }),
  field('jour', 'date'),
  field('jourFr', 'date', { format: '%d/%m/%Y' }),
  field('moment', 'datetime'),
  field('annee', 'year'),
  field('manque', 'string', { missingValues: ['', 'NA'] }),
];
const ROWS = [
  ['01000', '12.50', '7', '9007199254740993', '1.00000000000000001', 'oui', '2024-02-29', '05/01/2024', '2024-01-05T10:30:00', '2024', 'NA'],
  ['a"b,\nc', '', '', '', '', '', '', '', '', '', ''],
  ['=1+1', '-0.5', '007', '-1', '-2.5', 'non', '0024-01-05', '31/12/1899', '2024-01-05T23:59:59.5', '0024', 'é_x0041_<&>'],
]; // biome-ignore format: a table

describe('JSON', () => {
  it('has types, and null where there is no value', async () => {
    const { text } = await written(FIELDS, ROWS);
    expect(JSON.parse(text('json'))).toEqual([
      { code: '01000', montant: 12.5, rang: 7, grand: '9007199254740993', exact: '1.00000000000000001', oui: true, jour: '2024-02-29', jourFr: '2024-01-05', moment: '2024-01-05T10:30:00', annee: 2024, manque: null },
      { code: 'a"b,\nc', montant: null, rang: null, grand: null, exact: null, oui: null, jour: null, jourFr: null, moment: null, annee: null, manque: null },
      { code: '=1+1', montant: -0.5, rang: 7, grand: '-1', exact: '-2.5', oui: false, jour: '0024-01-05', jourFr: '1899-12-31', moment: '2024-01-05T23:59:59.5', annee: 24, manque: 'é_x0041_<&>' },
    ]); // biome-ignore format: a table
  });

  it('is an empty list for a table without rows', async () => {
    expect(JSON.parse((await written([field('a', 'string')], [])).text('json'))).toEqual([]);
  });

  it('has a key for each column, whatever the labels', async () => {
    const { text } = await written(
      [field('a', 'any'), field('a', 'any'), field('', 'any')],
      [['1', '2', '3']],
    );
    expect(JSON.parse(text('json'))).toEqual([{ a: '1', a_2: '2', colonne_3: '3' }]);
  });
});

describe('Parquet', () => {
  it('has types, and nulls', async () => {
    const rows = await parquetRows((await written(FIELDS, ROWS)).bytes('parquet'));
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
    expect(rows[0]).toEqual({
      code: '01000',
      montant: 12.5,
      rang: 7n,
      grand: 9007199254740993n,
      exact: expect.closeTo(1),
      oui: true,
      jour: day('2024-02-29'),
      jourFr: day('2024-01-05'),
      moment: new Date('2024-01-05T10:30:00Z'),
      annee: 2024,
      manque: null,
    });
    expect(Object.values(rows[1] ?? {}).slice(1)).toEqual(Array.from({ length: 10 }, () => null));
    expect(rows[2]).toMatchObject({
      code: '=1+1',
      jour: day('0024-01-05'),
      jourFr: day('1899-12-31'),
      grand: -1n,
    });
  });

  const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
    integer: fc.oneof(fc.maxSafeInteger().map(String), fc.constant('')),
    number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.constantFrom('', '1.50', '-0.1')),
    string: fc.oneof(fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Surrogate}/gu, '')), fc.constantFrom('', 'a', 'b', '01')),
    boolean: fc.constantFrom('true', 'false', '1', '0', ''),
    date: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  }; // biome-ignore format: a list

  it('gives back every value', async () => {
    const types = Object.keys(cells) as (keyof typeof cells & Field['type'])[];
    const fields = types.map((type) => field(type, type));
    const row = fc.tuple(...types.map((type) => cells[type] ?? fc.constant('')));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const { bytes, surveyed } = await written(fields, rows);
        const back = await parquetRows(bytes('parquet'));
        expect(back).toHaveLength(rows.length);
        for (const [at, cellsOfRow] of rows.entries()) {
          for (const [index, one] of fields.entries()) {
            const value = asNumber(castOf(one)(cellsOfRow[index] ?? ''));
            const read = back[at]?.[one.name];
            const plain =
              read instanceof Date
                ? read.toISOString().slice(0, 10)
                : typeof read === 'bigint'
                  ? Number(read)
                  : read;
            expect(plain === 0 ? 0 : plain, surveyed.columns[index]?.kind).toEqual(
              value === 0 ? 0 : value,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('closes groups of rows, with columns that repeat themselves and columns that do not', async () => {
    const rows = Array.from({ length: 150_000 }, (_, index) => [
      `texte ${index}`,
      `c${index % 7}`,
      String(index / 4),
    ]);
    const { bytes } = await written(
      [field('u', 'string'), field('c', 'string'), field('n', 'number')],
      rows,
    );
    const back = await parquetRows(bytes('parquet'));
    expect(back).toHaveLength(150_000);
    for (const at of [0, 65_535, 65_536, 131_072, 149_999]) {
      expect(back[at]).toEqual({ u: `texte ${at}`, c: `c${at % 7}`, n: at / 4 });
    }
  });
});

describe('XLSX', () => {
  it('gives back texts as they are, numbers and days with their type', async () => {
    const { bytes } = await written(FIELDS, ROWS);
    const table = await openTable(memorySource('t.xlsx', bytes('xlsx')), {});
    expect(table.header.columns).toEqual(FIELDS.map(({ name }) => name));
    expect(table.sample.map((row) => FIELDS.map((_field, index) => row[index] ?? ''))).toEqual([
      ['01000', '12.5', '7', '9007199254740993', '1.00000000000000001', 'oui', '2024-02-29', '2024-01-05', '2024-01-05T10:30:00', '2024', 'NA'],
      ['a"b,\nc', '', '', '', '', '', '', '', '', '', ''],
      ['=1+1', '-0.5', '007', '-1', '-2.5', 'non', '0024-01-05', '31/12/1899', '2024-01-05T23:59:59.5', '0024', 'é_x0041_<&>'],
    ]); // biome-ignore format: a table
  });

  it('is not written where a cell would be cut, and says so', async () => {
    const { outcomes, contents } = await written(
      [field('a', 'string')],
      [['b'], ['x'.repeat(32_768)]],
    );
    expect(contents.has('t.xlsx')).toBe(false);
    expect(outcomes.find(({ format }) => format === 'xlsx')?.notes).toEqual([
      { code: 'xlsx-cell-too-long', params: { row: 3, field: 'a', limit: 32_767 } },
    ]);
  });

  it('is not begun past the rows of Excel', () => {
    const [xlsx] = FORMATS;
    const table = { name: 't', title: 'T', columns: [], rows: 1_048_576, places: undefined };
    expect(xlsx?.refusal(table)?.code).toBe('xlsx-too-many-rows');
    expect(xlsx?.refusal({ ...table, rows: 1_048_575 })).toBeUndefined();
  });
});

describe('GeoJSON', () => {
  const point = { type: 'Point', coordinates: [2.3522219, 48.8566] };
  it.each<[string, readonly Field[], readonly string[], unknown]>([
    ['geopoint', [field('g', 'geopoint')], ['2.3522219000001,48.8566'], point],
    ['geopoint as a list', [field('g', 'geopoint', { format: 'array' })], ['[2.3522219,48.8566]'], point],
    ['geopoint as an object', [field('g', 'geopoint', { format: 'object' })], ['{"lon":2.3522219,"lat":48.8566}'], point],
    ['two columns', [field('latitude', 'number'), field('longitude', 'number')], ['48.8566', '2.3522219'], point],
    ['texts with commas', [field('lat', 'string'), field('lng', 'string')], ['48,8566', '2,3522219'], point],
    ['Lambert 93', [field('x_l93', 'number'), field('y_l93', 'number')], ['652469.02', '6862035.26'], { type: 'Point', coordinates: [2.352, 48.8566] }],
    ['a polygon, its ring turned', [field('g', 'geojson')], ['{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}'], { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [0, 1], [0, 0]]] }],
  ])('%s', async (_what, fields, row, geometry) => {
    const { text } = await written(fields, [row, row.map(() => '')]);
    const collection = JSON.parse(text('geojson'));
    expect(collection.type).toBe('FeatureCollection');
    const [first, second] = collection.features;
    const close = { ...first.geometry, coordinates: rounded(first.geometry.coordinates) };
    expect(close).toEqual({ ...(geometry as object), coordinates: rounded((geometry as { coordinates: unknown }).coordinates) });
    expect(second.geometry).toBeNull();
    expect(Object.keys(collection)).toEqual(['type', 'features']);
  }); // biome-ignore format: a table

  it.each([
    ['swapped', '2.35', '48.85'],
    ['null island', '0', '0'],
    ['local metres', '1200', '3400'],
  ])('%s is no place', async (_what, latitude, longitude) => {
    const fields = [field('latitude', 'number'), field('longitude', 'number')];
    const { text, outcomes } = await written(fields, [
      ['48.85', '2.35'],
      [latitude, longitude],
      ['48.86', '2.36'],
    ]);
    expect(JSON.parse(text('geojson')).features[1].geometry).toBeNull();
    expect(outcomes.find(({ format }) => format === 'geojson')?.notes).toEqual([
      { code: 'geojson-unlocated', params: { rows: 1, of: 3 } },
    ]);
  });

  it.each<[readonly Field[], readonly string[]]>([
    [[field('a', 'string')], ['b']],
    [
      [field('x', 'number'), field('y', 'number')],
      ['12', '14'],
    ],
    [
      [field('longueur', 'number'), field('largeur', 'number')],
      ['2.35', '48.85'],
    ],
  ])('is not written without places', async (fields, row) => {
    const { outcomes } = await written(fields, [row]);
    expect(outcomes.find(({ format }) => format === 'geojson')?.notes[0]?.code).toBe(
      'geojson-no-place',
    );
  });
});

/** To a few centimetres. */
function rounded(value: unknown): unknown {
  return Array.isArray(value) ? value.map(rounded) : Math.round(Number(value) * 1e3) / 1e3;
}

/** A decimal that is the shortest text of a double, as that double. */
function asNumber(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('digits' in value)) return value;
  const { digits, scale } = value as { readonly digits: bigint; readonly scale: number };
  return Number(`${digits}e${-scale}`);
}
