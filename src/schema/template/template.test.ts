import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { createMemoryStore } from '../../adapters/memory-store.ts';
import { createPackageFiles } from '../../adapters/package-files.ts';
import { Ledger } from '../../base/ledger.ts';
import { openTable } from '../../table/open.ts';
import { openHeld } from '../catalogue/held.ts';
import { knownOutlines } from '../catalogue/known-outlines.ts';
import { readSchema } from '../read/read-schema.ts';
import { dictionaryRows } from './dictionary.ts';
import { templateCsv, templateHeader, templateXlsx } from './template.ts';

const ports = { packageFiles: createPackageFiles(), store: createMemoryStore() };

const schemaOf = (...fields: unknown[]) =>
  readSchema({ fields }).schema ?? expect.fail('the schema of the test is wrong');

/** Type, format and values that the dictionary tells of one field. */
function told(field: Readonly<Record<string, unknown>>): string[] {
  const [, row = []] = dictionaryRows(schemaOf({ name: 'champ', ...field }));
  return row.slice(3, 6).map((cell) => cell.replaceAll('\u00a0', ' '));
}

describe('the dictionary', () => {
  it('has one row a column, after its headings', () => {
    const schema = schemaOf(
      { name: 'id', type: 'string', title: 'Identifiant', constraints: { required: true } },
      { name: 'prix', type: 'number', description: 'En euros', example: 12.5 },
    );
    const [headings, ...rows] = dictionaryRows(schema);
    expect(headings).toHaveLength(8);
    expect(rows.map((row) => [row[0], row[1], row[2], row[6], row[7]])).toEqual([
      ['id', 'Identifiant', 'oui', '', ''],
      ['prix', '', 'non', '12.5', 'En euros'],
    ]);
  });

  it.each([
    [{ type: 'string' }, ['texte', '', '']],
    [{ type: 'string', format: 'email' }, ['courriel', 'nom@domaine.fr', '']],
    [{ type: 'date' }, ['date', 'AAAA-MM-JJ', '']],
    [{ type: 'date', format: '%d/%m/%Y' }, ['date', 'JJ/MM/AAAA', '']],
    [{ type: 'year' }, ['année', 'AAAA', '']],
    [
      { type: 'integer', constraints: { minimum: 0, maximum: 10 } },
      ['nombre entier', 'chiffres sans espace : 1234 ; de 0 à 10', ''],
    ],
    [
      { type: 'integer', constraints: { minimum: 1 } },
      ['nombre entier', 'chiffres sans espace : 1234 ; au moins 1', ''],
    ],
    [{ type: 'string', constraints: { maxLength: 63 } }, ['texte', 'au plus 63 caractères', '']],
    [
      { type: 'string', constraints: { minLength: 5, maxLength: 5 } },
      ['texte', '5 caractères', ''],
    ],
    [
      { type: 'string', constraints: { pattern: '^\\d{14}$', unique: true } },
      ['texte', '14 chiffres ; une valeur différente sur chaque ligne', ''],
    ],
    [{ type: 'string', constraints: { pattern: '^[A-Z]+$' } }, ['texte', 'motif ^[A-Z]+$', '']],
    [{ type: 'string', constraints: { enum: ['voté', 'rejeté'] } }, ['texte', '', 'voté | rejeté']],
    [{ type: 'integer', constraints: { enum: [1, 2] } }, ['nombre entier', '', '1 | 2']],
    [
      { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] },
      ['oui ou non', '', 'oui | non'],
    ],
    [{ type: 'boolean' }, ['oui ou non', '', 'true, True, TRUE, 1 | false, False, FALSE, 0']],
    [
      { type: 'array', arrayItem: { type: 'string', constraints: { enum: ['lait', 'soja'] } } },
      ['liste', 'liste JSON : ["premier","second"]', 'lait | soja'],
    ],
    [
      { type: 'geopoint', format: 'array' },
      ['coordonnées', 'longitude puis latitude entre crochets : [2.35,48.85]', ''],
    ],
  ])('tells %j', (field, cells) => {
    expect(told(field)).toEqual(cells);
  });

  it('tells every field of every shipped schema', async () => {
    for (const { name } of await knownOutlines(ports)) {
      const schema = readSchema((await openHeld(name, undefined, ports))?.descriptor).schema;
      const [headings = [], ...rows] = dictionaryRows(schema ?? expect.fail(name));
      for (const row of rows) {
        expect(row).toHaveLength(headings.length);
        expect(row.join('|')).not.toMatch(/undefined|\bnull\b|\[object/);
      }
    }
  });
});

describe('an empty table', () => {
  const schema = schemaOf(
    { name: 'id', type: 'string' },
    { name: 'nom ; "usuel"', type: 'string' },
    { name: 'été', type: 'date' },
  );

  it('is a header that French Excel opens: mark of UTF-8, semicolons', () => {
    expect(templateHeader(schema)).toEqual(['id', 'nom ; "usuel"', 'été']);
    expect(templateCsv(schema)).toBe('\uFEFFid;"nom ; ""usuel""";été\r\n');
  });

  it.each([
    ['csv', async () => new TextEncoder().encode(templateCsv(schema))],
    ['xlsx', () => templateXlsx(schema)],
  ] as const)('is read back as it was written, without a remark: %s', async (format, write) => {
    const table = await openTable(memorySource(`modele.${format}`, await write()), {});
    expect(table.info).toMatchObject({ format, columns: templateHeader(schema) });
    expect(table.findings.filter(({ level }) => level !== 'info')).toEqual([]);
    const ledger = new Ledger(10);
    expect(await table.walk([], ledger)).toEqual({ rows: 0 });
    expect(ledger.issues).toEqual([]);
  });

  it('is a workbook whose first sheet is the table to fill', async () => {
    const bytes = await templateXlsx(schema);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 2))).toBe('PK');
    expect(await templateXlsx(schema)).toEqual(bytes);
  });
});
