import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { layerOf } from '../../src/base/codes.ts';
import type { Finding } from '../../src/base/finding.ts';
import { ods } from '../builders/ods.ts';
import { xlsx } from '../builders/xlsx.ts';
import { PATIENCE, tries } from '../support/depth.ts';
import { type RandomTable, randomTables } from '../support/random-schemas.ts';
import { type HowToValidate, sorted, validated, validatedOrRefused } from '../support/validated.ts';
import { PLAIN, type Writing, written, writtenCell } from '../support/written.ts';

const ways: fc.Arbitrary<HowToValidate> = fc.record({
  kernels: fc.constantFrom('on' as const, 'off' as const),
  chunkBytes: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(64, 100, 1000, 100_000)),
  atOnce: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.constant(100_000)),
  late: fc.boolean(),
});
const modes = fc.constantFrom('validata' as const, 'strict' as const);

/** Lines as hands leave them: cells that lack or abound, blank lines, quotes anywhere. */
const SLIPS = ['blank', 'short', 'long', 'empty', 'quote', 'stray'] as const;
type Slip = readonly [at: number, kind: (typeof SLIPS)[number]];
const slips = fc.array(fc.tuple(fc.nat(25), fc.constantFrom(...SLIPS)), { maxLength: 3 });

function messy({ labels, rows }: RandomTable, writing: Writing, mess: readonly Slip[]): string {
  const lines = rows.map((row) => row.map((cell) => writtenCell(cell, writing)));
  for (const [at, kind] of mess) spoil(lines, at % lines.length, kind);
  const header = labels.map((label) => writtenCell(label, writing));
  return [header, ...lines].map((line) => line.join(writing.delimiter) + writing.newline).join('');
}

function spoil(lines: string[][], at: number, kind: Slip[1]): void {
  const line = lines[at] ?? [];
  if (kind === 'blank') lines.splice(at, 0, []);
  if (kind === 'short') line.pop();
  if (kind === 'long') line.push('', 'x');
  if (kind === 'empty') line.fill('');
  if (kind === 'quote') line[0] = `"${line[0] ?? ''}`;
  if (kind === 'stray') line.push('"a"b');
}

/** The table as text; what is sniffed is said, since random cells mislead any guess. */
const asText = ({ labels, rows }: RandomTable, writing = PLAIN) =>
  written([labels, ...rows], writing);
const COMMA = { delimiter: ',', encoding: 'utf-8' } as const;

describe('validation', () => {
  it('finds the same with kernels and without, whatever the size of chunks', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables(),
      fc.boolean(),
      slips,
      ways,
      modes,
      async (table, zeal, mess, how, mode) => {
        const text = messy(table, { ...PLAIN, zeal }, mess);
        const all = { ...COMMA, mode };
        const exact = await validatedOrRefused(text, table.schema, { ...all, kernels: 'off' });
        const found = await validatedOrRefused(text, table.schema, { ...all, ...how });
        expect(sorted(found)).toEqual(sorted(exact));
      },
    );
    await fc.assert(property, tries(600));
  });

  it('finds the same in an ordinary column, with kernels and without', PATIENCE, async () => {
    const tables = randomTables({ columns: 1, rows: 60, ordinary: true });
    const property = fc.asyncProperty(tables, async (table) => {
      const text = asText(table);
      const exact = await validated(text, table.schema, { ...COMMA, kernels: 'off' });
      const found = await validated(text, table.schema, { ...COMMA, kernels: 'on' });
      expect(found).toEqual(exact);
    });
    await fc.assert(property, tries(2000));
  });

  it('says of a cell what it would say of it alone', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables({ cellsOnly: true, columns: 4, rows: 8 }),
      fc.nat(100),
      fc.nat(100),
      async (table, row_, column_) => {
        const row = row_ % table.rows.length;
        const column = column_ % table.labels.length;
        const { issues } = await validated(asText(table), table.schema, COMMA);
        const cell = table.rows[row]?.[column] ?? '';
        const alone = await validated(oneCell(table, cell, column), table.schema, COMMA);
        // A row of missing values is blank: its cells are not judged.
        if (issues.some((issue) => issue.code === 'blank-row' && issue.row === row + 2)) return;
        expect(cellErrors(issues, row + 2, column + 1)).toEqual(cellErrors(alone.issues, 2, 2));
      },
    );
    await fc.assert(property, tries(300));
  });

  it('finds the same by field, whatever the order of the columns', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables().chain((table) =>
        fc.tuple(
          fc.constant(table),
          fc.shuffledSubarray(
            table.labels.map((_label, index) => index),
            {
              minLength: table.labels.length,
            },
          ),
        ),
      ),
      async ([table, order]) => {
        const { labels, rows } = table;
        const moved = (cells: readonly string[]) => order.map((index) => cells[index] ?? '');
        const other = { ...table, labels: moved(labels), rows: rows.map(moved) };
        const [found, expected] = [
          await validated(asText(other), table.schema, COMMA),
          await validated(asText(table), table.schema, COMMA),
        ];
        expect(errorsByField(found.issues)).toEqual(errorsByField(expected.issues));
      },
    );
    await fc.assert(property, tries(250));
  });

  it('counts what it lists, and lists the first when it must choose', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables(),
      slips,
      fc.nat(12),
      async (table, mess, maxIssues) => {
        const text = messy(table, PLAIN, mess);
        const all = await validated(text, table.schema, COMMA);
        const few = await validated(text, table.schema, { ...COMMA, maxIssues });
        expect(all.truncated).toBe(false);
        expect(all.counts).toMatchObject(tally(all.issues));
        expect(few.counts).toEqual(all.counts);
        expect(few.issues).toEqual(firstOf(all.issues, maxIssues));
        expect(few.truncated).toBe(few.issues.length < all.issues.length);
      },
    );
    await fc.assert(property, tries(250));
  });
});

describe('one table written in several ways', () => {
  const writings: fc.Arbitrary<Writing> = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    zeal: fc.boolean(),
  });
  const encodings = fc.constantFrom('utf-8', 'utf-8+bom', 'utf-16le', 'utf-16be', 'windows-1252');

  it('is the same table as text', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables({ columns: 4, rows: 10 }),
      writings,
      encodings,
      fc.boolean(),
      async (table, writing, encoding, isZipped) => {
        const text = asText(table, writing);
        fc.pre(encoding !== 'windows-1252' || isWindows1252(text));
        const bytes = encoded(text, encoding);
        const how = { ...named(encoding), delimiter: writing.delimiter };
        const found = await validated(isZipped ? gzipSync(bytes) : bytes, table.schema, how);
        const expected = await validated(asText(table), table.schema, COMMA);
        expect(found.rows).toBe(expected.rows);
        expect(found.issues).toEqual(expected.issues);
        expect(found.counts).toEqual(expected.counts);
      },
    );
    await fc.assert(property, tries(300));
  });

  it('is the same table in a workbook', PATIENCE, async () => {
    const property = fc.asyncProperty(
      randomTables({ columns: 4, rows: 8 }),
      fc.constantFrom('xlsx', 'ods'),
      async (table, format) => {
        const rows = [table.labels, ...table.rows];
        fc.pre(rows.every((cells) => cells.every(isSheetText)));
        // A sheet knows no difference between a blank row and no row.
        fc.pre(rows.every((cells) => cells.some((cell) => cell !== '')));
        const sheets = [{ name: 'Feuille 1', rows }];
        const bytes = await (format === 'xlsx' ? xlsx({ sheets }) : ods({ sheets }));
        const found = await validated(bytes, table.schema);
        const expected = await validated(asText(table), table.schema, COMMA);
        expect(placed(found.issues)).toEqual(placed(expected.issues));
      },
    );
    await fc.assert(property, tries(200));
  });
});

/** A table of one row that holds one cell of another table, behind a column outside the schema. */
function oneCell({ labels }: RandomTable, cell: string, column: number): string {
  return written([
    ['(ancre)', labels[column] ?? ''],
    ['x', cell],
  ]);
}

/** What the schema says of one cell, without its place. */
function cellErrors(issues: readonly Finding[], row: number, column: number) {
  return issues
    .filter((issue) => issue.row === row && issue.column === column)
    .filter(({ code, level }) => level === 'error' && layerOf(code) === 'cell')
    .map(({ row: _row, line: _line, column: _column, ...rest }) => rest);
}

/** Errors of the rows without their column; a row's errors in any order. */
function errorsByField(issues: readonly Finding[]): string[] {
  return issues
    .filter(({ level, row = 0 }) => level === 'error' && row > 1)
    .map(({ column: _column, ...rest }) => JSON.stringify(rest))
    .sort();
}

function placed(issues: readonly Finding[]) {
  return issues
    .filter(({ code }) => layerOf(code) !== 'source')
    .map(({ line: _line, ...rest }) => rest);
}

function tally(issues: readonly Finding[]) {
  const of = (level: string) => issues.filter((issue) => issue.level === level).length;
  const by = (key: 'code' | 'field') => {
    const counts = new Map<string, number>();
    for (const { [key]: name } of issues) {
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  };
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    byCode: by('code'),
    byColumn: by('field'),
  };
}

/** The first issues, and the first one of each code. */
function firstOf(issues: readonly Finding[], most: number): Finding[] {
  const kept: Finding[] = [];
  for (const issue of issues) {
    const isNew = !kept.some(({ code }) => code === issue.code);
    if (kept.length < most || isNew) kept.push(issue);
  }
  return kept;
}

function named(encoding: string): HowToValidate {
  return { encoding: encoding.replace('+bom', '') };
}

function encoded(text: string, encoding: string): Uint8Array {
  const [name = '', bom] = encoding.split('+');
  return iconv.encode(text, name, { addBOM: bom !== undefined || name.startsWith('utf-16') });
}

function isWindows1252(text: string): boolean {
  return (
    !/[\u0080-\u009f\ufffd]/.test(text) &&
    iconv.decode(iconv.encode(text, 'windows-1252'), 'windows-1252') === text
  );
}

/** What XML can hold, without line ends and tabs, which sheets write in ways of their own. */
function isSheetText(cell: string): boolean {
  return !/[\p{Cc}\u2028\ufffe\uffff]|_x[0-9A-F]{4}_| {2}|^ | $/u.test(cell);
}
