import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/table/dialect.ts';
import { sampleRecords } from '../../src/table/scan/sample.ts';
import { type HowToScan, type Scanned, scanned } from '../support/scanned.ts';

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quote: fc.constantFrom('"' as const, "'" as const),
  newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
});

const pieces = fc.constantFrom(
  'a',
  'bc',
  '12',
  ' ',
  'é',
  '€',
  '👍',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '-',
  'x'.repeat(70),
);
const cells = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const tables = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(cells, { minLength: 3, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(cells, { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  ),
  { maxLength: 12 },
);

/** What a careful program writes: quotes where they are needed, and sometimes where they are not. */
function written(rows: string[][], { delimiter, quote, newline }: Dialect, zeal: boolean): string {
  const mark = quote ?? '"';
  const needed = (cell: string) =>
    [delimiter, mark, '\n', '\r'].some((sign) => cell.includes(sign));
  const cellText = (cell: string, alone: boolean) =>
    zeal || needed(cell) || (alone && cell === '')
      ? mark + cell.replaceAll(mark, mark + mark) + mark
      : cell;
  return rows
    .map((row) => row.map((cell) => cellText(cell, row.length === 1)).join(delimiter) + newline)
    .join('');
}

const ways: fc.Arbitrary<HowToScan> = fc.record({
  kernels: fc.constantFrom('on' as const, 'off' as const),
  chunkBytes: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(64, 100, 1000)),
  atOnce: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })),
  isSlow: fc.boolean(),
});

/** Texts in which quotes may be anywhere. */
const messes = fc
  .array(fc.oneof(fc.constantFrom('"', ',', '\n', '"', ',', '\n'), pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('the scanner', () => {
  it('reads what csv-parse reads, in every dialect', async () => {
    const property = fc.asyncProperty(
      tables,
      dialects,
      fc.boolean(),
      ways,
      async (rows, dialect, zeal, how) => {
        const text = written(rows, dialect, zeal);
        const expected: string[][] = parse(text, {
          delimiter: dialect.delimiter,
          quote: dialect.quote,
          escape: dialect.quote,
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_column_count: true,
        });
        const { rows: found, faults } = await scanned(text, { ...how, dialect, columns: 3 });
        expect(faults).toEqual([]);
        // csv-parse gives a blank line one empty cell.
        expect(found.map(({ cells }) => (cells.length === 0 ? [''] : cells))).toEqual(expected);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
      },
    );
    await fc.assert(property, { numRuns: 500 });
  });

  it('reads any text as the rule says, with kernels and without, whatever the size of its chunks', async () => {
    const property = fc.asyncProperty(
      messes,
      ways,
      fc.integer({ min: 1, max: 4 }),
      async (text, how, columns) => {
        expect(await scanned(text, { ...how, columns })).toEqual(naive(text, columns));
      },
    );
    await fc.assert(property, { numRuns: 3000 });
  });

  it('bounds records alike, whatever the size of its chunks', async () => {
    const outcome = (text: string, how: HowToScan) =>
      scanned(text, { ...how, maxRecordBytes: 12, columns: 2 }).catch((error: unknown) =>
        String(error),
      );
    const property = fc.asyncProperty(messes, ways, async (text, how) => {
      expect(await outcome(text, how)).toEqual(await outcome(text, {}));
    });
    await fc.assert(property, { numRuns: 1000 });
  });

  it('samples as it scans', async () => {
    const property = fc.asyncProperty(messes, dialects, async (text, dialect) => {
      const bytes = Buffer.from(text);
      const sample = sampleRecords(bytes, dialect, 1000);
      const { rows } = await scanned(text, { dialect, firstLine: 1 });
      expect(sample.map(({ cells, line }) => ({ cells, line }))).toEqual(
        rows.map(({ cells, line }) => ({ cells, line })),
      );
      expect(sample.map(({ start }) => start)).toEqual(
        [0, ...sample.map(({ end }) => end)].slice(0, -1),
      );
      if (sample.length > 0) expect(sample.at(-1)?.end).toBe(bytes.length);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

/** The rule on strings, by regular expressions: slow and plain. */
function naive(text: string, columns: number): Scanned {
  const rows: Scanned['rows'][number][] = [];
  const faults: Scanned['faults'][number][] = [];
  const lineAt = (at: number) => 2 + (text.slice(0, at).match(/\r\n|\n|\r/g) ?? []).length;
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  let at = 0;
  while (at < text.length) {
    const start = at;
    const number = rows.length + 2;
    const cells: string[] = [];
    const lengths: number[] = [];
    const isBlank = match(/\r\n|\n|\r/y, at) !== undefined;
    for (let more = !isBlank; more; ) {
      const quoted = match(/"([^"]|"")*"(?!")/y, at);
      const isClosed =
        quoted !== undefined && match(/,|\n|\r|$/y, at + quoted.length) !== undefined;
      let raw = quoted ?? '';
      if (!isClosed) {
        const isStray = quoted !== undefined && !/[\r\n]/.test(quoted);
        if (text[at] === '"') {
          faults.push({
            kind: isStray ? 'stray' : 'unclosed',
            number,
            column: cells.length,
            line: lineAt(at),
          });
        }
        const from = isStray ? at + quoted.length : at;
        raw = text.slice(at, from) + (match(/[^,\r\n]*/y, from) ?? '');
      }
      cells.push(isClosed ? raw.slice(1, -1).replaceAll('""', '"') : raw);
      lengths.push(Buffer.byteLength(isClosed ? raw.slice(1, -1) : raw));
      at += raw.length;
      more = text[at] === ',';
      if (more) at += 1;
    }
    at += (match(/\r\n|\n|\r/y, at) ?? '').length;
    rows.push({
      number,
      line: lineAt(start),
      cells,
      lengths: Array.from({ length: columns }, (_, column) => lengths[column] ?? -1),
      ragged: cells.length !== columns,
    });
  }
  return { rows, faults };
}
