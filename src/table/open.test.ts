import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type MemorySourceOptions, memorySource } from '../adapters/memory-source.ts';
import { OdcError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import type { Observer } from './batch.ts';
import { openTable } from './open.ts';
import type { TableInfo, TableOptions } from './table.ts';

interface ReadTable {
  readonly info: TableInfo;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

/** Keeps every cell, and the number and line of every row. */
class Collector implements Observer<void> {
  readonly rows: string[][] = [];
  readonly places: [row: number, line: number][] = [];
  events = '';

  start(): void {
    this.events += 's';
  }

  batch(batch: Parameters<Observer<void>['batch']>[0]): void {
    if (!this.events.endsWith('b')) this.events += 'b';
    for (let row = 0; row < batch.rows; row++) {
      const cells = Math.min(batch.cells(row), batch.columns);
      const texts = Array.from({ length: cells }, (_each, column) => batch.text(row, column));
      this.rows.push([...texts, ...batch.extra(row)]);
      this.places.push([batch.firstRow + row, batch.line(row)]);
    }
  }

  end(): void {
    this.events += 'e';
  }
}

async function readTable(
  bytes: Uint8Array | string,
  options: TableOptions = {},
  source: MemorySourceOptions = {},
): Promise<ReadTable & { readonly collector: Collector }> {
  const table = await openTable(memorySource('t.csv', bytes, source), options);
  const collector = new Collector();
  const found: Finding[] = [];
  const { rows } = await table.walk([collector], { add: (finding) => found.push(finding) });
  expect(rows).toBe(collector.rows.length);
  return {
    info: table.info,
    header: table.header.columns,
    rows: collector.rows,
    findings: [...table.findings, ...found],
    collector,
  };
}

const NEWLINES = ['\n', '\r\n', '\r'];
const LABELS = ['nom', 'prénom', 'commune', 'n°'];

/** Writes as Excel does: quotes where they are needed. */
function write(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(delimiter) + newline).join('');
}

/** Rows of four cells, the first one never empty, of characters that every encoding has. */
const body = (characters: string) => {
  const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 6 });
  const first = text.map((rest) => `x${rest}`);
  return fc.array(fc.tuple(first, text, text, text), { minLength: 2, maxLength: 12 });
};

describe('openTable', () => {
  const encodings = [
    'utf-8',
    'windows-1252',
    'iso-8859-15',
    'cp850',
    'macroman',
    'utf-16le',
    'utf-16be',
  ];
  const cases = encodings.flatMap((encoding) =>
    [',', ';', '\t', '|'].map((delimiter) => [encoding, delimiter] as const),
  );

  it.each(cases)('reads back what was written in %s with %j', async (encoding, delimiter) => {
    const isUnicode = encoding.startsWith('utf');
    await fc.assert(
      fc.asyncProperty(
        body(`abÉéèàç 12.'"\n${delimiter}`),
        fc.constantFrom(...NEWLINES),
        fc.boolean(),
        async (rows, newline, bom) => {
          const text = write([LABELS, ...rows], delimiter, newline);
          const bytes = iconv.encode(text, encoding, { addBOM: isUnicode && bom });
          const read = await readTable(bytes, isUnicode ? {} : { encoding });
          expect(read.header).toEqual(LABELS);
          expect(read.rows).toEqual(rows);
          expect(read.info).toMatchObject({ encoding, delimiter, newline, bom: isUnicode && bom });
          expect(read.findings).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reads any cells with the delimiter that is named, as csv-parse does', async () => {
    const characters = `ab é,;|\t"'\n\r`;
    await fc.assert(
      fc.asyncProperty(
        body(characters),
        fc.constantFrom(',', ';', '\t', '|', '^'),
        async (rows, delimiter) => {
          const text = write([LABELS, ...rows], delimiter, '\r\n');
          const read = await readTable(text, { delimiter });
          const expected: string[][] = parse(text, { delimiter, relax_column_count: true });
          expect([read.header, ...read.rows]).toEqual(expected);
        },
      ),
    );
  });

  const mixtures = fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          'nom;âge\n',
          'A;B\r\n',
          '"x\ny";2\n',
          '\n',
          'Ã©;1\n',
          'l’été;â€™\n',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('\xe9;\xe8\n', '\x81;1\n', '";1\n') },
    ),
    { minLength: 1, maxLength: 30 },
  );
  const bytesOf = (pieces: readonly string[]): Buffer =>
    Buffer.concat(
      pieces.map((piece) =>
        Buffer.from(piece, /[\x80-\xff]/.test(piece) && !/[Ãâ]/.test(piece) ? 'latin1' : 'utf8'),
      ),
    );

  it('gives the same whatever the pieces, and whether it is a file or a pipe', async () => {
    await fc.assert(
      fc.asyncProperty(
        mixtures,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        fc.boolean(),
        async (pieces, chunk, chunkBytes, again, zipped) => {
          const bytes = bytesOf(pieces);
          const outcome = (...args: Parameters<typeof readTable>) =>
            readTable(...args).then(
              ({ header, rows, findings, collector }) => ({
                header,
                rows,
                findings,
                places: collector.places,
              }),
              (error: unknown) => ({ code: error instanceof OdcError ? error.code : error }),
            );
          const whole = await outcome(bytes);
          const source = { chunk, again, late: !again };
          const given = zipped ? gzipSync(bytes) : bytes;
          expect(await outcome(given, { chunkBytes }, source)).toEqual(whole);
        },
      ),
    );
  });

  it('throws nothing but an OdcError about the input, whatever the bytes', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({ unit: fc.constantFrom(...'a;,\t|"\'\n\r\0é{[<sep='), maxLength: 80 })
        .map((text) => Buffer.from(text)),
      fc
        .tuple(
          fc.constantFrom(
            '1f8b08',
            'efbbbf',
            'fffe',
            'feff',
            '504b0304',
            'd0cf11e0a1b11ae1',
            '7b',
            '3c',
          ),
          fc.uint8Array({ maxLength: 60 }),
        )
        .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'hex'), rest])),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        try {
          await readTable(bytes);
        } catch (error) {
          if (!(error instanceof OdcError)) throw error;
          expect(error.kind).toBe('input');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('survives corruptions of a real-looking file', async () => {
    const text = write(
      [
        LABELS,
        ...Array.from({ length: 40 }, (_each, i) => [`Élève ${i}`, 'a, "b"', 'x\ny', '12,5']),
      ],
      ';',
      '\r\n',
    );
    const bytes = Buffer.from(text);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const corrupted = Buffer.from(bytes);
        for (const [at, byte] of changes) corrupted[at] = byte;
        try {
          await readTable(corrupted);
        } catch (error) {
          if (!(error instanceof OdcError)) throw error;
          expect(error.kind).toBe('input');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a header wider than any sheet', async () => {
    const wide = `${','.repeat(16_384)}a\n`;
    const params = { path: 't.csv', columns: 16_385 };
    await expect(readTable(wide)).rejects.toMatchObject({ code: 'header-too-wide', params });
    await expect(readTable(wide.slice(1))).resolves.toBeDefined();
  });

  it.each([
    ['', 'empty-file', undefined],
    ['\ufeff', 'empty-file', undefined],
    [' \r\n\n', 'empty-file', undefined],
    [';;;\n;;;\n', 'empty-file', undefined],
    ['sep=;\n', 'empty-file', undefined],
    ['<!doctype html><p>404', 'not-a-table', 'html'],
    ['{"error": 404}', 'not-a-table', 'json'],
    ['%PDF-1.7', 'not-a-table', 'pdf'],
    ['version https://git-lfs.github.com/spec/v1\noid', 'not-a-table', 'git-lfs'],
  ])('refuses %j: %s %s', async (text, code, kind) => {
    const params = kind === undefined ? { path: 't.csv' } : { path: 't.csv', kind };
    await expect(readTable(text)).rejects.toMatchObject({ kind: 'input', code, params });
  });

  it.each([
    [{ encoding: 'klingon' }, 'unknown-encoding'],
    [{ delimiter: ';;' }, 'bad-delimiter'],
    [{ delimiter: 'é' }, 'bad-delimiter'],
    [{ delimiter: '"' }, 'bad-delimiter'],
    [{ delimiter: '' }, 'bad-delimiter'],
  ])('refuses the options %j', async (options, code) => {
    await expect(readTable('a;b\n1;2\n', options)).rejects.toMatchObject({ kind: 'usage', code });
  });

  it('takes a header without rows as a table', async () => {
    const read = await readTable('nom;âge');
    expect(read).toMatchObject({ header: ['nom', 'âge'], rows: [] });
    expect(read.collector.events).toBe('se');
  });

  it('gives blank lines as rows without cells, at the end too', async () => {
    const read = await readTable('a;b\n1;2\n\n3;4\n\n\n');
    expect(read.rows).toEqual([['1', '2'], [], ['3', '4'], [], []]);
    expect(read.collector.places.map(([row]) => row)).toEqual([2, 3, 4, 5, 6]);
  });

  it('numbers rows and lines from the top of the file', async () => {
    const read = await readTable('Titre\n\na;b;c\n1;"x\ny";3\n4;5;6\n');
    expect(read.info.headerRow).toBe(3);
    expect(read.collector.places).toEqual([
      [4, 4],
      [5, 6],
    ]);
  });

  it('reads a table above 1 MB again from its source, and says how far it is', async () => {
    const text = `nom;âge\n${'Élodie;12\n'.repeat(200_000)}`;
    for (const [bytes, again] of [
      [Buffer.from(text), true],
      [Buffer.from(text), false],
      [iconv.encode(text, 'windows-1252'), true],
      [gzipSync(text), true],
    ] as const) {
      const table = await openTable(memorySource('t', bytes, { again, chunk: 100_000 }), {});
      const done: number[] = [];
      const sink = { add: () => expect.unreachable() };
      const onProgress = (count: number) => done.push(count);
      const { rows } = await table.walk([], sink, { onProgress });
      expect(rows).toBe(200_000);
      expect(done.at(-1)).toBe(bytes.length);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      if (again) expect(await table.walk([], sink)).toEqual({ rows });
    }
  });

  it('walks only once over what can be read only once', async () => {
    const text = `a;b\n${'1;2\n'.repeat(300_000)}`;
    const table = await openTable(memorySource('-', text, { again: false }), {});
    const sink = { add: () => {} };
    expect(await table.walk([], sink)).toEqual({ rows: 300_000 });
    await expect(table.walk([], sink)).rejects.toThrow('only once');
    const small = await openTable(memorySource('-', 'a;b\n1;2\n', { again: false }), {});
    expect(await small.walk([], sink)).toEqual(await small.walk([], sink));
  });

  it('stops when it is asked to', async () => {
    const table = await openTable(memorySource('t', 'a;b\n1;2\n'), {});
    const sink = { add: () => {} };
    await expect(table.walk([], sink, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('encodings', () => {
  const inFrench = 'nom;objet\nÉcole;à réparer\nMairie;déjà prête\n';

  it.each(['utf-8', 'windows-1252', 'cp850', 'macroman'])('finds %s', async (encoding) => {
    const read = await readTable(iconv.encode(inFrench, encoding));
    expect(read.info.encoding).toBe(encoding);
    expect(read.rows[1]).toEqual(['Mairie', 'déjà prête']);
    expect(read.findings).toEqual([]);
  });

  it.each(['utf-16le', 'utf-16be'])('finds %s without a mark', async (encoding) => {
    const read = await readTable(iconv.encode(inFrench, encoding, { addBOM: false }));
    expect(read.info).toMatchObject({ encoding, bom: false });
    expect(read.rows[0]).toEqual(['École', 'à réparer']);
  });

  it('reads the signs that ISO-8859-1 lacks', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a;b\n'),
      Buffer.from('809c92;e9'.replace(';', '3b'), 'hex'),
    ]);
    expect((await readTable(bytes)).rows).toEqual([['€œ’', 'é']]);
  });

  it('locates a stray byte by offset, line, row and cell', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffnom;objet\nÉcole;"deux\nlignes à r'),
      Buffer.from([0xe9]),
      Buffer.from('parer"\nMairie;prête\n'),
    ]);
    const read = await readTable(bytes);
    expect(read.info).toMatchObject({ encoding: 'utf-8', bom: true });
    expect(read.findings).toEqual([
      {
        code: 'encoding-error',
        level: 'error',
        row: 2,
        line: 3,
        column: 2,
        field: 'objet',
        value: 'deux\nlignes à r\ufffdparer',
        suggestion: 'deux\nlignes à réparer',
        params: {
          offset: bytes.indexOf('e9', 'hex'),
          byte: 'E9',
          encoding: 'utf-8',
          position: 11,
          likely: 'é',
        },
      },
    ]);
  });

  it('locates stray bytes in title lines, in the header over two lines, and nowhere else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Budget d\xe9taill\xe9;;\n', 'latin1'),
      Buffer.from('nom;"pr\xe9\nnom";\xe0\n', 'latin1'),
      Buffer.from('École;à;prêt\nThéâtre;ça;là\nÉglise;où;dès\n'),
    ]);
    const { findings } = await readTable(bytes, { encoding: 'utf-8' });
    const errors = findings.filter(({ code }) => code === 'encoding-error');
    expect(errors.map(({ row, line, column }) => [row, line, column])).toEqual([
      [undefined, 1, undefined],
      [undefined, 1, undefined],
      [2, 2, 2],
      [2, 3, 3],
    ]);
  });

  it('stays exact when one record holds very many stray bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a;b\n1;'),
      Buffer.alloc(100_000, 0xff),
      Buffer.from('\n'),
    ]);
    const { findings } = await readTable(bytes, { encoding: 'utf-8' });
    expect(findings).toHaveLength(100_000);
    expect(findings.at(-1)).toMatchObject({ row: 2, column: 2, params: { offset: 100_005 } });
  });

  it('does what a byte order mark says about the order of bytes', async () => {
    const bytes = iconv.encode('nom;x\n1;2\n', 'utf-16be', { addBOM: true });
    const read = await readTable(bytes, { encoding: 'utf-16' });
    expect(read).toMatchObject({ header: ['nom', 'x'], info: { encoding: 'utf-16be', bom: true } });
  });

  it('counts every stray byte, in header and body, and says when two encodings are mixed', async () => {
    const utf8 = Buffer.from('nom;été\nÉcole;à\nMairie;prête\nÉglise;é\nThéâtre;é\n');
    const bytes = Buffer.concat([
      Buffer.from([0xe9]),
      utf8,
      Buffer.from('\xc9cole;\xe9\xe8\nx;y\n', 'latin1'),
    ]);
    const { findings } = await readTable(bytes);
    const errors = findings.filter(({ code }) => code === 'encoding-error');
    expect(errors.map(({ row, column, params }) => [row, column, params.likely])).toEqual([
      [1, 1, 'é'],
      [6, 1, 'É'],
      [6, 2, 'é'],
      [6, 2, 'è'],
    ]);
    expect(errors.at(-1)).toMatchObject({ value: '\ufffd\ufffd', suggestion: 'éè' });
    expect(findings.at(-1)).toMatchObject({
      code: 'mixed-encoding',
      line: 1,
      params: { other: 4, offset: 0 },
    });
  });

  it('finds a stray byte far behind the first megabyte, of a file and of a pipe', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`nom;âge\n${'A;1\n'.repeat(500_000)}`),
      Buffer.from('\xe9;2\n', 'latin1'),
    ]);
    for (const again of [true, false]) {
      const { findings } = await readTable(bytes, {}, { again });
      expect(findings).toMatchObject([
        { code: 'encoding-error', row: 500_002, line: 500_002, column: 1 },
      ]);
    }
  });

  it('reports the bytes that windows-1252 does not define', async () => {
    const bytes = Buffer.from('nom;x\nr\xe9gion \xe0 c\xf4t\xe9;\x81\n', 'latin1');
    const { findings, info } = await readTable(bytes);
    expect(info.encoding).toBe('windows-1252');
    expect(findings).toMatchObject([
      { code: 'encoding-error', row: 2, column: 2, params: { byte: '81', offset: 20 } },
    ]);
    expect(findings[0]?.params).not.toHaveProperty('likely');
  });

  it('suggests the right text of what is doubly encoded', async () => {
    const { findings, info } = await readTable(
      'nom;objet;Ã©tat\nÃ‰cole;Ã  rÃ©parer;ok\nMairie;prête;ok\n',
    );
    expect(info.encoding).toBe('utf-8');
    expect(
      findings.map(({ code, row, column, suggestion }) => [code, row, column, suggestion]),
    ).toEqual([
      ['mojibake', 1, 3, 'état'],
      ['mojibake', 2, 1, 'École'],
      ['mojibake', 2, 2, 'Ã  réparer'],
    ]);
  });

  it('does what the user says, and counts what does not fit', async () => {
    const bytes = Buffer.from('nom;x\nr\xe9gion;\xe0\n', 'latin1');
    const read = await readTable(bytes, { encoding: 'utf-8' });
    expect(read.findings).toHaveLength(2);
    expect((await readTable('é;x\n1;2\n', { encoding: 'latin1' })).header).toEqual(['Ã©', 'x']);
  });
});

const SAMPLES = '../shared/samples';

describe.skipIf(!existsSync(SAMPLES))('files that towns publish', () => {
  interface Listed {
    readonly file: string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly eol: string;
    readonly rows: number;
    readonly cols: number;
  }
  const listed: readonly Listed[] = existsSync(SAMPLES)
    ? parse(readFileSync(`${SAMPLES}/manifest.csv`), {
        columns: true,
        cast: (value, { column }) =>
          column === 'rows' || column === 'cols' ? Number(value) : value,
      })
    : [];

  it.each(listed)('$file', async ({ file, encoding, delimiter, eol, rows, cols }) => {
    const read = await readTable(readFileSync(`${SAMPLES}/${file}`));
    expect(read.info).toMatchObject({
      encoding: encoding.includes('1252') ? 'windows-1252' : 'utf-8',
      bom: encoding.includes('BOM'),
      delimiter,
      newline: eol === 'CRLF' ? '\r\n' : '\n',
      headerRow: 1,
    });
    expect([read.header.length, read.rows.length]).toEqual([cols, rows]);
  });
});
