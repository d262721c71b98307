import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import { openTable } from '../../table/open.ts';
import { validateTable } from '../validate-table.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
  ...more,
});

const FIELDS: readonly Field[] = [
  field('siret'),
  field('code_insee'),
  field('code_postal', { constraints: { pattern: '\\d{5}' } }),
  field('telephone'),
  field('reference'),
  field('commentaire'),
  field('regime', { constraints: { enum: ['oui', 'non', '#N/A', ' ici'] } }),
  field('montant', { type: 'number' }),
  field('effectif', { type: 'integer' }),
  field('date_vote', { type: 'date' }),
  field('ouvert', { type: 'boolean' }),
  field('latitude', { type: 'number' }),
  field('longitude', { type: 'number' }),
  field('lieu', { type: 'geopoint', format: 'array' }),
];

const SCHEMA: TableSchema = {
  fields: FIELDS,
  primaryKey: [],
  uniqueKeys: [],
  foreignKeys: [],
  customChecks: [{ name: 'siret', params: { column: 'siret' } }],
};

/** What cells are made of: right ones, spoilt ones, and what trips a reader of bytes. */
const CELLS = [
  '', '0', '1', '7,5', '-1.5', '12.25', '45123', '2024-01-05', '05/01/2024', 'true', 'oui', ' oui', 'oui ', '#N/A',
  '#REF!', '########', '73282932000074', '24300000000000', '35600000009075', '2,43E+13', '1.00E+05', '7,3282932000074E+13',
  '31000', '31555', '1004', '2A004', '75001', '20000', '561222324', '+33561222324', '=1+1', '="01"', "'01", '@SUM(A1)',
  '-2+3', '- pain', 'mars-05', '05-mars', 'déc.-12', '12-déc', 'Fête\u00a0!', 'a\u200bb', 'a\u00adb', 'l\u0092eau',
  '  ', '\u00a0x', 'ligne 1\nligne 2', 'fin\n', 'é', '日本', '👩\u200d💻', '123456789012345000', '7.0', '31000,00',
  '48.85', '2.35', '43.6', '1.44', '-21.1', '55.5', '[1.44, 43.6]', '[43.6,1.44]', '[2.35, 48.85]', '[-0.5,44.8]', '[0,0]', 'Total', 'TOTAL',
]; // biome-ignore format: cells

const csv = (rows: readonly (readonly string[])[]): string =>
  [FIELDS.map(({ name }) => name), ...rows]
    .map((row) =>
      row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');

async function judged(text: string, kernels: 'on' | 'off', schema: TableSchema | undefined) {
  const table = await openTable(memorySource('essai.csv', text), { kernels, delimiter: ',' });
  const options = {
    mode: 'validata',
    ignoreHeaderCase: false,
    maxIssues: 500,
    ignore: new Set<string>(),
    references: [],
  } as const;
  const { ledger, rows } = await validateTable(table, schema, options);
  return { rows, issues: ledger.issues, counts: ledger.counts() };
}

describe('diagnoses with kernels and without', () => {
  const row = fc.array(fc.constantFrom(...CELLS), {
    minLength: FIELDS.length,
    maxLength: FIELDS.length,
  });
  const right = [
    '73282932000074',
    '31555',
    '31000',
    '0561222324',
    'A-1',
    'texte',
    'oui',
    '1.5',
    '3',
    '2024-01-05',
    'true',
    '43.6',
    '1.44',
    '[1.44, 43.6]',
  ];
  const rows = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: row }),
    { minLength: 1, maxLength: 30 },
  );

  it.each([
    ['a schema', SCHEMA],
    ['no schema', undefined],
  ])('say the same, with %s', async (_name, schema) => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = csv(table);
        expect(await judged(text, 'on', schema)).toEqual(await judged(text, 'off', schema));
      }),
      { numRuns: 150 },
    );
  });

  it('say the same of a file long enough to learn its territory', async () => {
    const far = [...right.slice(0, 11), '48.85', '2.35', '[2.35, 48.85]'];
    const table = Array.from({ length: 3000 }, (_, index) => (index % 500 === 7 ? far : right));
    const [on, off] = [
      await judged(csv(table), 'on', SCHEMA),
      await judged(csv(table), 'off', SCHEMA),
    ];
    expect(on).toEqual(off);
    expect(on.counts.byCode).toEqual({ 'distant-coordinates': 12 });
  });
});
