import { describe, expect, it } from 'vitest';
import { type HowToScan, scanned, streamOf } from '../../../test/support/scanned.ts';
import { kernelPlan } from '../kernels/spec.ts';
import { type ScanOptions, scan } from './scan.ts';

const OPTIONS: ScanOptions = {
  dialect: { delimiter: ',', quote: '"', newline: null },
  columns: 2,
  firstRow: 2,
  firstLine: 2,
  kernels: 'off',
};

describe.each(['off', 'on'] as const)('a scan with kernels %s', (kernels) => {
  const read = (text: string, how: HowToScan = {}) => scanned(text, { kernels, ...how });

  it('numbers rows and lines', async () => {
    const { rows } = await read('a,"b\nc"\nd,"e\r\nf\rg"\n\nh,i', { firstRow: 5, firstLine: 8 });
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [5, 8],
      [6, 10],
      [7, 13],
      [8, 14],
    ]);
  });

  it('says which rows are ragged, and what they have', async () => {
    const { rows } = await read('a,b\nc\n\nd,e,"f""",g\n,\n');
    expect(rows.map(({ cells, ragged }) => [cells, ragged])).toEqual([
      [['a', 'b'], false],
      [['c'], true],
      [[], true],
      [['d', 'e', 'f"', 'g'], true],
      [['', ''], false],
    ]);
    expect(rows.map(({ lengths }) => lengths)).toEqual([
      [1, 1],
      [1, -1],
      [-1, -1],
      [1, 1],
      [0, 0],
    ]);
  });

  it('counts the bytes of a cell before unescaping', async () => {
    const { rows } = await read('é,"a""b"\n');
    expect(rows[0]?.lengths).toEqual([2, 4]);
    expect(rows[0]?.cells).toEqual(['é', 'a"b']);
  });

  it('locates a malformed quote and reads on', async () => {
    const { rows, faults } = await read('a,"x\ny"\nb,"c\nd,"e"\nf,"g"h\ni,j\n');
    expect(faults).toEqual([
      { kind: 'unclosed', number: 3, column: 1, line: 4 },
      { kind: 'stray', number: 5, column: 1, line: 6 },
    ]);
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['b', '"c'],
      ['d', 'e'],
      ['f', '"g"h'],
      ['i', 'j'],
    ]);
  });

  it('reads nothing in nothing', async () => {
    expect((await read('')).rows).toEqual([]);
  });

  it('goes through more rows than a batch holds', async () => {
    const count = 20_000;
    const { rows } = await read(Array.from({ length: count }, (_, row) => `${row},x\n`).join(''));
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: count }, (_, row) => String(row)),
    );
    expect(rows.at(-1)).toMatchObject({ number: count + 1, line: count + 1 });
  });

  it('reads alike wherever its blocks of bytes fall', async () => {
    for (let shift = 0; shift < 140; shift++) {
      const long = 'x'.repeat(shift);
      const rows = [
        [long, 'b'],
        [long, 'c "d"\r\ne'],
        ['f,', `${long}\r\n\r`],
        ['', ''],
        [`${long}""`, long],
      ];
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const text = rows.map((row) => row.map(quoted).join(',') + lineEnd).join('');
        const plain = [long, 'a'].join(',') + lineEnd;
        const found = (await read(plain + text + plain)).rows;
        expect(found.map(({ cells }) => cells)).toEqual([[long, 'a'], ...rows, [long, 'a']]);
        expect(found.map(({ line }) => line)).toEqual([2, 3, 4, 6, 9, 10, 11]);
      }
    }
  });

  it('reads one column alike wherever its blocks of bytes fall', async () => {
    for (let shift = 0; shift < 140; shift++) {
      const cells = ['x'.repeat(shift), 'y', `a"${shift}`.repeat(2), 'z'.repeat(64)];
      const text = cells.map((cell) => `"${cell.replaceAll('"', '""')}"\r\n${cell}z\r\n`).join('');
      const found = (await read(text, { columns: 1 })).rows;
      expect(found.map((row) => row.cells[0])).toEqual(cells.flatMap((cell) => [cell, `${cell}z`]));
    }
  });

  it('reads a record larger than its buffer', async () => {
    const long = 'é'.repeat(50_000);
    const { rows } = await read(`a,b\n"${long}\n",${long}\nc,d\n`, { chunkBytes: 64 });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      [`${long}\n`, long],
      ['c', 'd'],
    ]);
  });

  it('reads on after a quote that nothing closes within the size of a record', async () => {
    const lines = Array.from({ length: 50 }, (_, row) => `line ${row},x\n`).join('');
    const { rows, faults } = await read(`a,"b\n${lines}c,"d"\n`, { maxRecordBytes: 100 });
    expect(faults).toEqual([{ kind: 'unclosed', number: 2, column: 1, line: 2 }]);
    expect(rows).toHaveLength(52);
    expect(rows.at(-1)?.cells).toEqual(['c', 'd']);
  });

  it('refuses a record without end', async () => {
    const text = `a,b\n"c\nd",e\n${'f'.repeat(200)},g\n`;
    await expect(read(text, { maxRecordBytes: 100 })).rejects.toMatchObject({
      kind: 'input',
      code: 'record-too-long',
      params: { line: 5 },
    });
    expect((await read(text, { maxRecordBytes: 202 })).rows).toHaveLength(3);
  });

  it('refuses a record of millions of cells', async () => {
    await expect(read(','.repeat(2 ** 20 + 5))).rejects.toMatchObject({ code: 'record-too-long' });
  });

  it('is done in no time with a file of malformed quotes', async () => {
    const units = ['"a\n', '1,"b\n', '"a,""b,""c\n', '"a""b', ',"', '"\n""'];
    for (const unit of units) {
      const text = unit.repeat(2_000_000 / unit.length);
      await scan(streamOf(Buffer.from(`${text}\n`)), { ...OPTIONS, kernels }, () => {});
    }
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const text = Buffer.from('a,b\n'.repeat(100_000));
    const options = { ...OPTIONS, kernels, chunkBytes: 1000 };
    let batches = 0;
    const scanning = scan(
      streamOf(text),
      options,
      () => {
        batches += 1;
        if (batches === 3) stop.abort(new Error('enough'));
      },
      { signal: stop.signal },
    );
    await expect(scanning).rejects.toThrow('enough');
    expect(batches).toBe(3);
  });

  it('lets timers run, however fast its source', async () => {
    const text = Buffer.from(`a,${'b'.repeat(97)}\n`.repeat(1000));
    let left = 1000;
    let fired = false;
    setTimeout(() => {
      fired = true;
      left = 0;
    });
    const endless = {
      read(into: Uint8Array) {
        left -= 1;
        return left < 0 ? 0 : text.copy(into);
      },
      close() {},
    };
    await scan(endless, { ...OPTIONS, kernels }, () => {});
    expect(fired).toBe(true);
  });
});

describe('kernels', () => {
  const plan = kernelPlan([{ column: 0, specs: [] }]);
  const large = 'abcdefgh,ijklmnop\n'.repeat(60_000);
  const CASES: readonly [string, Partial<ScanOptions>, boolean][] = [
    ['a,b\n', { kernels: 'auto' }, false],
    ['a,b\n', { kernels: 'auto', size: 4 }, false],
    [large, { kernels: 'auto' }, true],
    [large, { kernels: 'auto', size: large.length }, true],
    [large, { kernels: 'off' }, false],
    ['a,b\n', { kernels: 'on' }, true],
  ];

  it.each(CASES)('run on large tables only, or as told (case %#)', async (text, how, expected) => {
    const ran = new Set<boolean>();
    let cells = 0;
    await scan(streamOf(Buffer.from(text)), { ...OPTIONS, ...how }, (batch) => {
      ran.add(batch.unproved(plan) !== null);
      for (let row = 0; row < batch.rows; row++) cells += batch.cells(row);
    });
    expect([...ran]).toEqual([expected]);
    expect(cells).toBe(2 * (text.split('\n').length - 1));
  });
});
