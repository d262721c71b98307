import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { layerOf } from '../../base/codes.ts';
import { readSchema } from '../../schema/read/read-schema.ts';
import { openTable } from '../../table/open.ts';
import { validateTable } from '../validate-table.ts';

const SAMPLES = '../shared/samples/official';
const SCHEMAS = '../shared/reference/schemas';

/** What these valid examples really hold: spaces that nobody sees, a longitude copied as latitude. */
const TRUE_FINDINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'scdl__subventions/exemple_valide.csv': { 'outer-space': 10 },
  'betagouv__SCDL-Subvention-DataSubvention/exemple_valide.csv': { 'outer-space': 10 },
  'geobretagne__schema-equipements-velo/exemple-valide.csv': { 'outer-space': 2 },
  'etalab__schema-passage-a-niveau/exemple-valide.csv': { 'coordinates-outside-france': 1 },
};

const files = existsSync(SAMPLES)
  ? readdirSync(SAMPLES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(`${SAMPLES}/${name}`).map((file) => `${name}/${file}`))
      .filter((path) => !/invalide|duplicate|vide\.csv$/.test(path))
  : [];

describe.skipIf(files.length === 0)('the official valid examples', () => {
  it.each(files)('%s has nothing beyond its schema but what is true', async (path) => {
    const table = await openTable(memorySource(path, readFileSync(`${SAMPLES}/${path}`)), {});
    const reference = `${SCHEMAS}/${path.split('/')[0]}/schema.json`;
    const schema = existsSync(reference)
      ? readSchema(JSON.parse(readFileSync(reference, 'utf8'))).schema
      : undefined;
    const { ledger } = await validateTable(table, schema, {
      mode: 'validata',
      ignoreHeaderCase: false,
      maxIssues: 0,
      ignore: new Set(),
      references: [],
    });
    const { byCode } = ledger.counts();
    const beyond = Object.entries(byCode).filter(([code]) => layerOf(code) === 'beyond');
    expect(Object.fromEntries(beyond)).toEqual(TRUE_FINDINGS[path] ?? {});
  });
});
