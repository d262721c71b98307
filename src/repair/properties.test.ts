import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repaired } from '../../test/builders/repaired.ts';
import { memorySource } from '../adapters/memory-source.ts';
import { compileField } from '../schema/compile.ts';
import { readSchema } from '../schema/read/read-schema.ts';
import type { Batch } from '../table/batch.ts';
import { openTable } from '../table/open.ts';

const SCHEMA = {
  fields: [
    { name: 'code', type: 'string', constraints: { required: true, pattern: '^[A-Z]\\d{2}$' } },
    { name: 'nom', type: 'string' },
    { name: 'jour', type: 'date' },
    { name: 'montant', type: 'number' },
    { name: 'paye', type: 'boolean', trueValues: ['oui'], falseValues: ['non'] },
    { name: 'nature', type: 'string', constraints: { enum: ['aide en nature', 'subvention'] } },
  ],
};
const fields = readSchema(SCHEMA).schema?.fields ?? [];

/** Right cells, damaged ones and nonsense, by column. */
const CELLS: readonly (readonly string[])[] = [
  ['A12', 'B07', ' C33 ', 'D\u200b44', "'E55", 'f66', '', 'G7', 'Total'],
  [
    'Crémieu',
    'Lyon ',
    'e\u0301té',
    'CrÃ©mieu',
    'a, b',
    'x;y',
    'dit "oui"',
    '',
    'l\u0092eau',
    '=1+1',
    'Total Danse',
  ],
  [
    '2024-01-05',
    '05/06/2024',
    '31/12/2023',
    '12/31/2023',
    '1er mars 2024',
    '20240105',
    '45000',
    '31/02/2024',
    'NC',
    '',
    '2024',
  ],
  ['5', '1 234,50', '1.234,5', '12 €', '3k€', '-', 'NC', '', 'abc', '1,200', '(5,00)', '#REF!'],
  ['oui', 'non', 'OUI', 'vrai', '1', 'X', '', 'inconnu'],
  ['subvention', 'Subvention', 'aide  en nature', 'aides en nature', '', 'autre'],
];

const row = fc.tuple(...CELLS.map((cells) => fc.constantFrom(...cells)));
const table = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  blanks: fc.boolean(),
  short: fc.boolean(),
});

type Made = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function written({ rows, delimiter, newline, bom, blanks, short }: Made): string {
  const quoted = (cell: string): string =>
    /["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [fields.map(({ name }) => name), ...rows].map((cells) =>
    cells.map(quoted).join(delimiter),
  );
  if (blanks) lines.splice(2, 0, delimiter.repeat(5), '');
  if (short) lines.push(['Z99', 'fin', '', ''].join(delimiter));
  return (bom ? '\ufeff' : '') + lines.join(newline) + newline;
}

async function cellsOf(text: string, delimiter: string): Promise<string[][]> {
  const opened = await openTable(memorySource('a', text), { encoding: 'utf-8', delimiter });
  const rows: string[][] = [];
  const batch = (seen: Batch): void => {
    for (let at = 0; at < seen.rows; at++) {
      rows.push(fields.map((_field, column) => seen.text(at, column)));
    }
  };
  await opened.walk([{ start() {}, batch, end() {} }], { add() {} });
  return rows;
}

const isRight = (text: string, column: number): boolean => {
  const field = fields[column];
  return field !== undefined && compileField(field).judge(text).problems.length === 0;
};
/** What is mended whatever the schema says: a character that is not seen is no part of a value. */
const isVisible = (text: string): boolean => !/[\u200b\u0080-\u009f]|\p{M}/u.test(text);

/** What may be accepted without taking away the evidence of something else, as a row that goes does. */
const ACCEPTED = [
  'BOOL-MARK',
  'DATE-AMBIGUOUS',
  'DATE-EXCEL-SERIAL',
  'ENC-MOJIBAKE',
  'ENUM-TYPO',
  'NUM-ACCOUNTING',
  'NUM-MULTIPLE',
  'STR-LONG-ROW',
  'TXT-TRIM',
];

const RUNS = { numRuns: 100 };

describe('whatever the table', () => {
  it('is repaired once: the second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.subarray(ACCEPTED), async (made, accepted) => {
        const { delimiter } = made;
        const answers = accepted.map((id) => ({ id }));
        const first = await repaired(written(made), SCHEMA, answers, { delimiter });
        const second = await repaired(first.text, SCHEMA, answers, { delimiter: ',' });
        expect(second.text).toBe(first.text);
        expect(second.ledger.counts.change).toBe(0);
      }),
      RUNS,
    );
  });

  it('keeps every right value, its rows and their order', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const text = written({ ...made, blanks: false });
        const [before, after] = [
          await cellsOf(text, made.delimiter),
          await cellsOf(
            (await repaired(text, SCHEMA, [], { delimiter: made.delimiter })).text,
            ',',
          ),
        ];
        expect(after.length).toBe(before.length);
        for (const [at, cells] of before.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (isRight(cell, column) && isVisible(cell)) expect(after[at]?.[column]).toBe(cell);
            else if (after[at]?.[column] !== cell) {
              expect(isRight(after[at]?.[column] ?? '', column)).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('has as many lines in its log as cells changed', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (made, all) => {
        const text = written({ ...made, blanks: false, short: false });
        const rejected = ['DUP-ROW', 'STR-TOTAL-ROW', 'STR-FOOTER', 'STR-SECTION-ROW'].map(
          (id) => ({ id }),
        );
        const {
          text: result,
          cells,
          ledger,
        } = await repaired(text, SCHEMA, all ? 'all' : [], { delimiter: made.delimiter }, rejected);
        const [before, after] = [await cellsOf(text, made.delimiter), await cellsOf(result, ',')];
        let changed = 0;
        for (const [at, row] of before.entries()) {
          for (const [column, cell] of row.entries())
            if (after[at]?.[column] !== cell) changed += 1;
        }
        expect(cells.length).toBe(changed);
        expect(ledger.counts.cells).toBe(changed);
        for (const entry of cells) {
          const place = after[(entry.row ?? 0) - 2];
          expect(place?.[(entry.column ?? 0) - 1]).toBe(entry.after);
        }
      }),
      RUNS,
    );
  });
});
