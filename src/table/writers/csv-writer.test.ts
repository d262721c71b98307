import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import type { Batch } from '../batch.ts';
import { openTable } from '../open.ts';
import { type CsvDialect, CsvWriter, encodedCell } from './csv-writer.ts';

function written(dialect: CsvDialect, fill: (writer: CsvWriter) => void): string {
  const pieces: Buffer[] = [];
  const writer = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), dialect);
  fill(writer);
  writer.end();
  const text = Buffer.concat(pieces).toString();
  expect(writer.bytes).toBe(Buffer.byteLength(text));
  return text;
}

function all(writer: CsvWriter, rows: readonly (readonly string[])[]): void {
  for (const row of rows) writer.row(row);
}

const rowsOf = (text: string, delimiter: string) =>
  parse(text, { delimiter, relax_column_count: true }) as string[][];

/** Copies a table through the writer, in the runs of columns given. */
async function copied(text: string, runs: readonly [number, number][], chunkBytes?: number) {
  const options = chunkBytes === undefined ? {} : { chunkBytes };
  const table = await openTable(memorySource('t.csv', text), { kernels: 'on', ...options });
  const { delimiter } = table.info;
  const pieces: Buffer[] = [];
  const out = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), {
    delimiter: delimiter ?? ',',
  });
  out.row(table.header.columns);
  const batch = (seen: Batch) => {
    out.from(seen, table.info.quote === '"');
    for (let row = 0; row < seen.rows; row++) {
      for (const [first, last] of runs) out.copy(seen, row, first, last);
      out.endRow();
    }
  };
  await table.walk([{ start() {}, batch, end() {} }], { add() {} });
  out.end();
  return Buffer.concat(pieces).toString();
}

describe('CsvWriter', () => {
  it.each([
    [
      ',',
      [
        ['a', 'b'],
        ['1', ''],
      ],
      'a,b\n1,\n',
    ],
    [
      ';',
      [
        ['a;b', 'c,d'],
        ['"', 'l\nm'],
      ],
      '"a;b";c,d\n"""";"l\nm"\n',
    ],
    [',', [[''], ['é'], ['']], '""\né\n""\n'],
    ['\t', [['a\tb', ' c ']], '"a\tb"\t c \n'],
  ])('writes with %j', (delimiter, rows, text) => {
    expect(written({ delimiter }, (writer) => all(writer, rows))).toBe(text);
  });

  it('writes a mark and line ends as told', () => {
    const text = written({ delimiter: ',', newline: '\r\n', bom: true }, (writer) =>
      writer.row(['']),
    );
    expect(text).toBe('\ufeff""\r\n');
  });

  it('takes cells that are bytes already', () => {
    const text = written({ delimiter: ',' }, (writer) => {
      writer.encoded(encodedCell('a,"b"', ','));
      writer.encoded(encodedCell('é', ','));
      writer.endRow();
    });
    expect(text).toBe('"a,""b""",é\n');
  });

  it('writes cells larger than its block', () => {
    const big = `"${'é'.repeat(300_000)}`;
    const text = written({ delimiter: ',' }, (writer) => {
      writer.row(['a', big, '']);
      writer.row(['']);
    });
    expect(rowsOf(text, ',')).toEqual([['a', big, ''], ['']]);
  });

  it('any cells read back the same', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ';', '\n', '\r', 'é;"œ'));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = written({ delimiter: ';' }, (writer) => all(writer, table));
        expect(rowsOf(text, ';')).toEqual(table);
      }),
    );
  });
});

describe('copying from a batch', () => {
  const text = 'a;b;c\n1;"x;y";3\n"q""q";"";"l\nm"\nab"c;d;"e"\n;;\n"é";f;\n';
  const rows = rowsOf(text.replace('ab"c', '"ab""c"'), ';');

  it.each([
    [[[0, 2]]],
    [
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ] as [number, number][][][])('keeps every cell, in runs %j', async (runs) => {
    for (const chunk of [undefined, 8, 16, 32]) {
      expect(rowsOf(await copied(text, runs, chunk), ';')).toEqual(rows);
    }
  });

  it('fills rows that are too short and leaves out cells beyond the header', async () => {
    const text = 'a,b,c\n1,2,3\n1,2,3\n1\n1,2,3,4\n';
    expect(await copied(text, [[0, 2]])).toBe('a,b,c\n1,2,3\n1,2,3\n1,,\n1,2,3\n');
  });

  it('any table reads back the same', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '"', ',', 'x,y', 'l\nm', 'é', 'a"b'),
      fc.string(),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(undefined, 16, 64), async (cells, chunk) => {
        const source = `a,b,c\n${cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;
        const runs: [number, number][] = [
          [0, 0],
          [1, 2],
        ];
        expect(rowsOf(await copied(source, runs, chunk), ',')).toEqual([['a', 'b', 'c'], ...cells]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Copies a table with semicolons through a writer of commas, in the runs of columns given. */
async function translated(text: string, runs: readonly [number, number][]): Promise<string> {
  const table = await openTable(memorySource('t.csv', text), { kernels: 'on', delimiter: ';' });
  const pieces: Buffer[] = [];
  const out = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), { delimiter: ',' });
  const batch = (seen: Batch) => {
    out.from(seen, false, ';');
    for (let row = 0; row < seen.rows; row++) {
      for (const [first, last] of runs) out.copy(seen, row, first, last);
      out.endRow();
    }
  };
  await table.walk([{ start() {}, batch, end() {} }], { add() {} });
  out.end();
  return Buffer.concat(pieces).toString();
}

it('puts one delimiter in place of another, quoting what has to be', async () => {
  const cell = fc.constantFrom('', 'a', 'é', '1,5', 'x;y', 'dit "oui"', 'deux\nlignes', ',', ';');
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
  const runs = fc.constantFrom<[number, number][]>(
    [[0, 2]],
    [
      [0, 0],
      [1, 2],
    ],
    [
      [0, 1],
      [2, 2],
    ],
  );
  await fc.assert(
    fc.asyncProperty(rows, runs, async (cells, cut) => {
      const text = [['a', 'b', 'c'], ...cells]
        .map((row) => row.map((each) => encodedCell(each, ';').toString()).join(';'))
        .join('\n');
      expect(rowsOf(await translated(`${text}\n`, cut), ',')).toEqual(cells);
    }),
  );
});
